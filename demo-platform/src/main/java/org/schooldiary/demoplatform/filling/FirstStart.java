package org.schooldiary.demoplatform.filling;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.schooldiary.demoplatform.registration.RegistrationTokens;
import org.schooldiary.demoplatform.registration.Registrations;
import org.schooldiary.demoplatform.school.Course;
import org.schooldiary.demoplatform.school.Lyceum;
import org.schooldiary.demoplatform.settings.SeedSize;
import org.schooldiary.demoplatform.settings.Settings;

/** Does the filling in the background once the platform is up, and goes on where a former start was cut off. */
@Singleton
public class FirstStart {

    private static final Logger LOG = System.getLogger(FirstStart.class.getName());

    /** Courses filled at the same time. */
    private static final int PARALLEL = 4;

    private static final int ATTEMPTS = 5;

    /** Before a second attempt, and so much longer before each further one. */
    private static final Duration LONG_PAUSE = Duration.ofSeconds(2);

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final String EVERYTHING = "everything";

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final ExecutorService workers = Executors.newFixedThreadPool(PARALLEL + 1, work -> {
        Thread thread = new Thread(work, "filling");
        thread.setDaemon(true);
        return thread;
    });

    @Inject
    Settings settings;

    @Inject
    Lyceum lyceum;

    @Inject
    Registrations registrations;

    @Inject
    RegistrationTokens tokens;

    @Inject
    Progress progress;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (settings.seed() == SeedSize.NONE || progress.isDone(EVERYTHING)) {
            progress.becomeReady();
        } else {
            workers.submit(this::run);
        }
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }

    private void run() {
        try {
            awaitAnswer(settings.baseUrl() + "/.well-known/openid-configuration", "Площадка запускается.");
            awaitAnswer(settings.toolUrl() + "/health/ready", "Ждём, когда запустится инструмент.");
            for (int attempt = 1; !filled(attempt); attempt++) {
                Thread.sleep(LONG_PAUSE.multipliedBy(attempt).toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** True when there is nothing more to try: done, or given up. */
    private boolean filled(int attempt) throws InterruptedException {
        try {
            fill();
            progress.done(EVERYTHING);
            progress.becomeReady();
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "filling, attempt " + attempt, e);
            progress.say("Заполнение остановилось, попытка " + attempt + " из " + ATTEMPTS + ": " + e.getMessage());
            return attempt == ATTEMPTS;
        }
    }

    private void fill() throws IOException, InterruptedException {
        progress.say("Подключаем инструмент.");
        new SelfRegistration(settings, registrations, tokens, client).ensure();
        List<Course> wanted = lyceum.courses().stream()
                .filter(course -> settings.seed().includes(course.schoolClass()))
                .toList();
        Launcher launcher = new Launcher(settings, client);
        fillCourses(wanted, new CourseFilling(lyceum, launcher, progress));
        progress.say("Знакомим инструмент с родителями и администрацией.");
        new People(lyceum, launcher).visit(wanted);
        new Administration(lyceum, launcher, progress).arrange(wanted);
    }

    /** The first course goes alone: with it the tool makes the school, its year and its kinds of work. */
    private void fillCourses(List<Course> wanted, CourseFilling filling) throws IOException, InterruptedException {
        AtomicInteger done = new AtomicInteger();
        progress.say("Заполняем журналы: 0 из " + wanted.size() + ".");
        await(List.of(begin(wanted.get(0), wanted, filling, done)));
        await(wanted.stream()
                .skip(1)
                .map(course -> begin(course, wanted, filling, done))
                .toList());
    }

    private Future<?> begin(Course course, List<Course> wanted, CourseFilling filling, AtomicInteger done) {
        return workers.submit(() -> {
            if (progress.course(course.id()).isEmpty()) {
                filling.fill(course);
            }
            progress.say("Заполняем журналы: " + done.incrementAndGet() + " из " + wanted.size() + ".");
            return null;
        });
    }

    private static void await(List<? extends Future<?>> running) throws IOException, InterruptedException {
        for (Future<?> one : running) {
            try {
                one.get();
            } catch (ExecutionException e) {
                running.forEach(other -> other.cancel(true));
                throw new IOException(String.valueOf(e.getCause().getMessage()), e.getCause());
            }
        }
    }

    private void awaitAnswer(String address, String sentence) throws InterruptedException {
        progress.say(sentence);
        while (true) {
            try {
                if (new Browser(client).get(URI.create(address)).status() == 200) {
                    return;
                }
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "not there yet: " + address, e);
            }
            Thread.sleep(PAUSE.toMillis());
        }
    }
}
