package org.schooldiary.demoplatform.page;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.Map;
import org.schooldiary.demoplatform.school.Standing;
import org.schooldiary.demoplatform.signin.SignIn;

/** Adds what every page shows in its head: who is signed in, and in which language the tool opens. */
@Singleton
class Frames {

    @Inject
    SignIn signIn;

    Map<String, Object> with(HttpHeaders headers, Map<String, ?> data) {
        Map<String, Object> all = new LinkedHashMap<>(data);
        signIn.person(headers).ifPresent(person -> {
            all.put("me", person);
            all.put("administrator", person.standing() == Standing.ADMINISTRATOR);
        });
        all.put("english", signIn.language(headers).equals("en"));
        return all;
    }
}
