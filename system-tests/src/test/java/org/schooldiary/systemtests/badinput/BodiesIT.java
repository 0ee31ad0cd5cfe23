package org.schooldiary.systemtests.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schooldiary.systemtests.harness.Answer;
import org.schooldiary.systemtests.harness.Http;
import org.schooldiary.systemtests.harness.Leaks;
import org.schooldiary.systemtests.harness.Problems;
import org.schooldiary.systemtests.harness.SharedServers;
import org.schooldiary.systemtests.harness.ToolServer;

/** Bodies that are no JSON, too large, too deep or of another type, and addresses nobody has. */
@Tag("bad-input")
@ExtendWith(SharedServers.class)
@TestInstance(Lifecycle.PER_CLASS)
class BodiesIT {

    private static final int OVER_A_MEGABYTE = 1_100_000;

    private final ToolServer tool;
    private final Desk desk;

    BodiesIT(ToolServer tool) {
        this.tool = tool;
        desk = new Desk(tool);
    }

    @AfterAll
    void closeDesk() {
        desk.close();
    }

    static Stream<Arguments> noJson() {
        return Stream.of(
                Arguments.of("nothing", ""),
                Arguments.of("an open brace", "{"),
                Arguments.of("null", "null"),
                Arguments.of("an array", "[]"),
                Arguments.of("a text", "\"edits\""),
                Arguments.of("two objects", "{\"edits\":[]} {\"edits\":[]}"),
                Arguments.of("a comment", "{/* marks */\"edits\":[]}"),
                Arguments.of("the same field twice", "{\"edits\":[],\"edits\":[]}"),
                Arguments.of("not a number", "{\"edits\":[{\"expectedVersion\":NaN}]}"),
                Arguments.of("a hundred thousand brackets", "{\"edits\":" + "[".repeat(100_000)),
                Arguments.of(
                        "five thousand closed brackets", "{\"edits\":" + "[".repeat(5000) + "]".repeat(5000) + "}"),
                Arguments.of(
                        "a number of a thousand digits",
                        "{\"edits\":[{\"expectedVersion\":" + "9".repeat(1100) + "}]}"),
                Arguments.of("XML", "<edits/>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noJson")
    void isRefusedAsInvalid(String what, String body) {
        JsonNode before = desk.everything();
        Problems.in(desk.teacher.sendText("PATCH", desk.path() + "/cells", body), 400, "invalid");
        assertThat(desk.everything()).as(what).isEqualTo(before);
    }

    @Test
    void invalidUtf8IsRefused() {
        byte[] body = "{\"day\":\"2026-11-23\",\"topic\":\"??\"}".getBytes(StandardCharsets.UTF_8);
        int at = new String(body, StandardCharsets.US_ASCII).indexOf("??");
        body[at] = (byte) 0xC3;
        body[at + 1] = (byte) 0x28;
        JsonNode before = desk.everything();
        Problems.in(send("POST", desk.path() + "/lessons", "application/json", body), 400, "invalid");
        assertThat(desk.everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml", "multipart/form-data"})
    void anotherTypeIsUnsupported(String type) {
        byte[] body = "{\"edits\":[]}".getBytes(StandardCharsets.UTF_8);
        Problems.in(send("PATCH", desk.path() + "/cells", type, body), 415, "unsupported");
    }

    @Test
    void aBodyOverAMegabyteIsTooLargeBeforeItIsRead() {
        JsonNode before = desk.everything();
        byte[] body = ("{\"edits\":\"" + "x".repeat(OVER_A_MEGABYTE) + "\"}").getBytes(StandardCharsets.UTF_8);
        Problems.in(send("PATCH", desk.path() + "/cells", "application/json", body), 413, "too-large");
        Answer anonymous = Http.send(
                "POST",
                tool.uri("/api/session"),
                Map.of("Content-Type", "application/json", "Accept-Language", "ru"),
                body);
        Problems.in(anonymous, 413, "too-large");
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void aLargeBodyThatHidesItsLengthIsTooLargeAsWell() {
        byte[] body = ("{\"edits\":\"" + "x".repeat(OVER_A_MEGABYTE) + "\"}").getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = headers("application/json");
        Answer answer = Http.exchange(
                "PATCH",
                tool.uri(desk.path() + "/cells"),
                headers,
                java.net.http.HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
        Problems.in(answer, 413, "too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lti/launch", "/lti/login"})
    void aLargeFormIsTooLarge(String path) {
        Answer answer = Http.postForm(
                tool.uri(path), Map.of("id_token", "x".repeat(OVER_A_MEGABYTE)), Map.of("Accept-Language", "ru"));
        assertThat(answer.status()).as("%s", answer).isEqualTo(413);
        assertThat(answer.text()).contains("LTI-202");
        Leaks.assertNone(answer);
    }

    @Test
    void anotherMethodIsNotServed() {
        Problems.in(desk.teacher.delete("/api/me"), 405, "unsupported");
        Problems.in(desk.teacher.put("/api/journals/" + desk.journal, Map.of()), 405, "unsupported");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/journals/not-an-id",
                "/api/journals/0000000000000",
                "/api/journals/9999999999999999999999",
                "/api/diary/1%20or%201=1/weeks/2026-11-23",
                "/api/courses/%D0%9F%D1%80%D0%B8%D0%B2%D0%B5%D1%82",
                "/api/nothing/here"
            })
    void anAddressNobodyHasIsNotFound(String path) {
        Problems.in(desk.teacher.get(path), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/assets/../WEB-INF/beans.xml",
                "/assets/%2e%2e/WEB-INF/beans.xml",
                "/nothing.jsp",
                "/api/journals/%00",
                "/no/such/page",
                "/lti/nothing",
                "/%c0%ae%c0%ae/etc/passwd"
            })
    void aPageNobodyHasTellsNothingOfTheInside(String path) {
        Answer answer = Http.get(tool.uri(path), Map.of("Accept", "text/html"));
        assertThat(answer.status()).as("%s", answer).isBetween(400, 499);
        Leaks.assertNone(answer);
    }

    private Answer send(String method, String path, String type, byte[] body) {
        return Http.send(method, tool.uri(path), headers(type), body);
    }

    private Map<String, String> headers(String type) {
        Map<String, String> headers = new LinkedHashMap<>(desk.teacher.headers());
        headers.put("Content-Type", type);
        headers.put("Accept-Language", "ru");
        return headers;
    }
}
