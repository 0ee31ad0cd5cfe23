package org.schooldiary.lti.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactsTest {

    @Test
    void are_kept_as_json_and_read_back_in_their_order() {
        var facts = Facts.none().with("kid", "a=b \"c\"").with("aud", "один");

        var again = Facts.ofJson(facts.json(4000));

        assertThat(again.asMap()).isEqualTo(facts.asMap());
        assertThat(again.asMap().keySet()).containsExactly("kid", "aud");
    }

    @Test
    void the_last_ones_are_left_out_where_they_would_not_fit() {
        var facts = Facts.none().with("kid", "1").with("long", "x".repeat(100));

        assertThat(facts.json(50)).isEqualTo("{\"kid\":\"1\"}");
    }

    @Test
    void what_is_absent_is_no_fact() {
        assertThat(Facts.none().with("kid", Optional.empty()).asMap()).isEmpty();
    }

    @Test
    void a_line_of_another_form_is_not_read() {
        assertThatThrownBy(() -> Facts.ofJson("kid=1")).isInstanceOf(IllegalArgumentException.class);
    }
}
