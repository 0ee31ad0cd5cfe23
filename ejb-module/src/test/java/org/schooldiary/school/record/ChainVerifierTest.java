package org.schooldiary.school.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooldiary.school.people.JournalId;
import org.schooldiary.school.people.PersonId;
import org.schooldiary.school.people.SchoolId;
import org.schooldiary.school.record.ChainVerifier.Fault;
import org.schooldiary.school.record.ChainVerifier.Flaw;

class ChainVerifierTest {
    private final List<HistoryEntry> entries = new ArrayList<>();
    private String lastHash = ChainLink.GENESIS;

    ChainVerifierTest() {
        for (int i = 0; i < 10; i++) {
            add(i % 2 == 0 ? "5" : "4");
        }
    }

    @Test
    void anUntouchedChainHolds() {
        assertThat(verify()).isEmpty();
        assertThat(ChainVerifier.verify(Collections.emptyIterator(), 0, ChainLink.GENESIS))
                .isEmpty();
    }

    @Test
    void aMissingEntryIsFound() {
        entries.remove(4);
        assertThat(verify()).hasValue(new Fault(5, Flaw.SEQUENCE));
    }

    @Test
    void exchangedEntriesAreFound() {
        Collections.swap(entries, 2, 3);
        assertThat(verify()).hasValue(new Fault(3, Flaw.SEQUENCE));
    }

    @Test
    void aMissingEndIsFound() {
        entries.remove(9);
        assertThat(verify()).hasValue(new Fault(10, Flaw.END));
    }

    @Test
    void anEntryWrittenAnewIsFoundByTheNextOne() {
        HistoryEntry before = entries.get(3);
        entries.set(4, entry(before.sequence(), before.hash(), "2"));
        assertThat(verify()).hasValue(new Fault(6, Flaw.HASH));
    }

    @Test
    void anEntryWrittenAnewAtTheEndIsFoundByTheHead() {
        HistoryEntry before = entries.get(8);
        entries.set(9, entry(before.sequence(), before.hash(), "2"));
        assertThat(verify()).hasValue(new Fault(11, Flaw.END));
    }

    @Test
    void erasingContentLeavesTheChainVerifiable() {
        entries.get(3).erase();
        assertThat(entries.get(3).content()).isNull();
        assertThat(verify()).isEmpty();
    }

    @Test
    void equalContentsHaveDifferentCommitments() {
        assertThat(entries.get(0).content()).isEqualTo(entries.get(2).content());
        assertThat(entries.get(0).link().commitment())
                .isNotEqualTo(entries.get(2).link().commitment());
    }

    @Test
    void theDefinitionOfALinkIsFixedForGood() {
        ChainLink link = ChainLink.of(1, ChainLink.GENESIS, "00".repeat(16), "{\"mark\":\"5\"}");
        assertThat(link.commitment()).isEqualTo("9557900da42ae2a331e7390c2390141cd5daefea837262ccb556d7ccd998cdb0");
        assertThat(link.hash()).isEqualTo("bd28e327acda2b70e18cb5efaa9128d187cb55e0d8673ea2c27c702a8b3c6c13");
    }

    private Optional<Fault> verify() {
        return ChainVerifier.verify(entries.iterator(), 10, lastHash);
    }

    private void add(String mark) {
        HistoryEntry entry = entry(entries.size(), lastHash, mark);
        entries.add(entry);
        lastHash = entry.hash();
    }

    private static HistoryEntry entry(long last, String lastHash, String mark) {
        Change change = new Change(
                HistoryKind.MARK,
                Instant.parse("2026-11-23T05:00:00Z"),
                new PersonId(1),
                new PersonId(2),
                3,
                null,
                new CanonicalJson().with("mark", mark),
                null);
        return new HistoryEntry(new SchoolId(4), new JournalId(5), last, lastHash, change);
    }
}
