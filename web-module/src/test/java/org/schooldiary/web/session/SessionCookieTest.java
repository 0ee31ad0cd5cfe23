package org.schooldiary.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.schooldiary.school.people.SignInId;

class SessionCookieTest {
    @Test
    void aBrowserThatKeepsMoreThanTwentySignInsForgetsTheOldest() {
        Set<String> names = signIns(22);
        names.add("__Host-diary-login-0011223344556677");
        names.add("MoodleSession");

        assertThat(SessionCookie.forgettingOldest(names))
                .containsExactly(
                        "__Host-diary-0000000000002=; Max-Age=0; Path=/; Secure; HttpOnly; SameSite=None; Partitioned",
                        "__Host-diary-0000000000001=; Max-Age=0; Path=/; Secure; HttpOnly; SameSite=None; Partitioned");
    }

    @Test
    void twentySignInsAreKept() {
        assertThat(SessionCookie.forgettingOldest(signIns(20))).isEmpty();
    }

    private static Set<String> signIns(int many) {
        return LongStream.rangeClosed(1, many)
                .mapToObj(id -> "__Host-diary-" + new SignInId(id))
                .collect(Collectors.toSet());
    }
}
