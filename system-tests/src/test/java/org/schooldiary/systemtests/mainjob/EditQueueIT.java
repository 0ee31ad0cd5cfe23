package org.schooldiary.systemtests.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schooldiary.systemtests.browser.Browsers;
import org.schooldiary.systemtests.browser.StorageMode;
import org.schooldiary.systemtests.harness.SharedServers;
import org.schooldiary.systemtests.harness.ToolServer;

/** The queue of edits in a browser, whose server goes away and comes back as the test says. */
@Tag("main-job")
@ExtendWith({SharedServers.class, Browsers.Provided.class})
class EditQueueIT {
    /** `answer(edits, n)` is the server: the n-th request's results, or a thrown status. */
    private static final String QUEUE = """
            async (answer) => {
              const { EditQueue } = await import('/assets/grid/edit-queue.js');
              const { markKey } = await import('/assets/grid/cell-key.js');
              const { Problem } = await import('/assets/problem.js');
              const ask = eval(answer);
              window.server = new Map();
              window.requests = [];
              window.key = (pupil) => markKey(pupil, '7');
              const send = async (edits) => {
                requests.push(edits);
                const results = ask(edits, requests.length);
                if (typeof results === 'number') {
                  throw new Problem(results, {});
                }
                return { pupils: [], results };
              };
              window.queue = new EditQueue(
                send,
                (cell) => server.get(cell) ?? { value: null, version: 0 },
                (told, written) => written.forEach(({ key, ...cell }) => server.set(key, cell)),
              );
            }
            """;

    private BrowserContext context;
    private Page page;

    @BeforeEach
    void open(ToolServer tool, Browsers browsers) {
        context = browsers.with(StorageMode.PARTITIONED).newContext(new Browser.NewContextOptions().setBypassCSP(true));
        page = context.newPage();
        page.navigate(tool.uri("/journal/").toString());
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void sendsWhatIsNotToBlameAfterAnOutageAndARefusal() {
        page.evaluate(QUEUE, """
                (edits, n) => n === 1 ? 0
                  : edits.some(({ cell }) => cell.pupil === '2') ? 400
                  : edits.map(({ editId }) => ({ editId, outcome: 'applied', version: 1 }))
                """);
        page.evaluate("['1', '2', '3'].forEach((pupil) => queue.put(key(pupil), { mark: '4' }, { seen: 0 }))");
        page.waitForFunction("requests.length && queue.waiting === 0");
        assertThat(page.evaluate("[...server.keys()].sort()")).isEqualTo(List.of("m/1/7", "m/3/7"));
        assertThat(page.evaluate("queue.troubles.map(({ key, status }) => [key, status])"))
                .isEqualTo(List.of(List.of("m/2/7", "refused")));
    }

    @Test
    void asksAboutTheOthersValueThatCameWhileTheNextWasTyped() {
        page.evaluate(QUEUE, """
                (edits, n) => edits.map(({ editId }) => n === 1
                  ? { editId, outcome: 'conflict', theirs: { mark: '3', version: 2, by: 'Строгова', at: '2026-11-26T08:31:00Z' } }
                  : { editId, outcome: 'applied', version: 3 })
                """);
        page.evaluate("queue.put(key('1'), { mark: '5' }, { seen: 0 })");
        page.waitForFunction("queue.troubles.length === 1");
        page.evaluate("queue.put(key('1'), { mark: '4' }, { seen: 0 })");
        assertThat(page.evaluate("[queue.waiting, queue.value(key('1')).mark, queue.troubles[0].trouble.theirs.mark]"))
                .isEqualTo(List.of(0, "4", "3"));

        page.evaluate("queue.insist(key('1'))");
        page.waitForFunction("!queue.edit(key('1'))");
        assertThat(page.evaluate("requests.map(([edit]) => edit.value.mark)")).isEqualTo(List.of("5", "4"));
        assertThat(page.evaluate(
                        "requests[1].map(({ expectedVersion, confirmed }) => ({ expectedVersion, confirmed }))"))
                .isEqualTo(List.of(Map.of("expectedVersion", 2, "confirmed", false)));
    }
}
