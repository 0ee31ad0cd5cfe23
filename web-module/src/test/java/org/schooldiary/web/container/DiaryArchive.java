package org.schooldiary.web.container;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it ships, with test classes and AssertJ added. */
public final class DiaryArchive {
    private DiaryArchive() {}

    /** The WAR with these test classes. */
    public static WebArchive with(Class<?>... tests) {
        File war = new File("target/" + System.getProperty("diary.test.war"));
        return ShrinkWrap.createFromZipFile(WebArchive.class, war)
                .addAsLibrary(jarOf(Assertions.class))
                .addClasses(tests);
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
