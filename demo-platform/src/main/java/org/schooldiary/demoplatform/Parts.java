package org.schooldiary.demoplatform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.schooldiary.demoplatform.school.Lyceum;
import org.schooldiary.demoplatform.school.LyceumMaker;
import org.schooldiary.demoplatform.settings.Settings;

/** Makes the parts that are one per process and know nothing of the container. */
final class Parts {

    @Produces
    @Singleton
    Settings settings() {
        return Settings.of(System.getenv());
    }

    @Produces
    @Singleton
    Lyceum lyceum() {
        return LyceumMaker.make();
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
