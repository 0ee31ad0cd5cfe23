package org.schooldiary.lti.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ProtocolException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkHeaderTest {

    private static final URI PAGE = URI.create("https://moodle.example/memberships?page=1");
    private static final URI NEXT = URI.create("https://moodle.example/memberships?page=2&limit=10");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<https://moodle.example/memberships?page=2&limit=10>; rel=\"next\"",
                "<https://moodle.example/memberships?page=2&limit=10>;rel=next",
                "<https://moodle.example/memberships?page=2&limit=10>; REL=\"Next\"",
                "<https://moodle.example/memberships?page=2&amp;limit=10>; rel=”next”",
                "<https://moodle.example/memberships?page=2&limit=10>; rel=“next”; title=\"more\"",
                "<https://moodle.example/memberships?page=2&limit=10>; rel=â\u0080\u009dnextâ\u0080\u009d",
                "<https://moodle.example/memberships?page=2&limit=10>; title=\"x\"; rel=\"last next\"",
                "<https://moodle.example/d>; rel=\"differences\", </memberships?page=2&limit=10>; rel=\"next\"",
                "</memberships?page=2&limit=10>; rel=\"next\", <https://moodle.example/d>; rel=\"differences\""
            })
    void finds_the_next_page_however_it_is_written(String header) throws ProtocolException {
        assertThat(LinkHeader.next(List.of(header), PAGE)).contains(NEXT);
    }

    @Test
    void finds_it_in_a_second_header() throws ProtocolException {
        assertThat(LinkHeader.next(List.of("<https://a.example/>; rel=\"self\"", "<" + NEXT + ">; rel=\"next\""), PAGE))
                .contains(NEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<https://moodle.example/memberships?next=1>; rel=\"differences\"",
                "<https://moodle.example/next>; rel=\"prev\"",
                "<https://moodle.example/x>; rel=\"nextpage\"",
                "<https://moodle.example/x>; title=\"next\"",
                ""
            })
    void sees_no_next_page_where_there_is_none(String header) throws ProtocolException {
        assertThat(LinkHeader.next(List.of(header), PAGE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<https://moodle.example/a b>; rel=\"next\"", "https://moodle.example/2; rel=\"next\""})
    void does_not_take_an_unreadable_next_page_for_the_end(String header) {
        assertThatThrownBy(() -> LinkHeader.next(List.of(header), PAGE)).isInstanceOf(ProtocolException.class);
    }
}
