package org.schooldiary.demoplatform.school;

import org.junit.jupiter.api.Test;

class LyceumTest {

    private static final Lyceum LYCEUM = LyceumMaker.make();

    @Test
    void dump() {
        LYCEUM.classes()
                .forEach(c -> System.out.println(c.name() + " " + c.pupils().size() + " "
                        + c.homeroom().name().whole()));
        LYCEUM.people()
                .forEach(p -> System.out.println(p.login() + " " + p.name().whole() + " " + p.standing()));
        System.out.println(LYCEUM.courses().size());
    }
}
