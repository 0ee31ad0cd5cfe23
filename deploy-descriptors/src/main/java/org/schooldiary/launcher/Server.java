package org.schooldiary.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One start of the server with the application in it. */
final class Server {
    private static final String ENTRANCE = "fish.payara.micro.impl.PayaraMicroImpl";

    private final Settings settings;
    private final Home home;
    private @Nullable PayaraMicroRuntime runtime;

    Server(Settings settings, Home home) {
        this.settings = settings;
        this.home = home;
    }

    /** Starts, and returns when the application is deployed. */
    void start() throws StartRefused, IOException {
        requireFreePort();
        Layout layout = Layout.current();
        Path derbyLog = settings.path(Setting.DIARY_HOME).resolve("derby.log");
        System.setProperty("derby.stream.error.file", derbyLog.toString());
        // Until the application is there, nobody may be sent here.
        System.setProperty("mp.health.default.readiness.empty.response", "DOWN");
        Instance instance = Instance.fresh(home.run(), settings);
        String[] arguments = instance.arguments(layout.application()).toArray(String[]::new);
        runtime = boot(layout, arguments);
        if (!ready()) {
            throw new StartRefused("The application could not be started; the reason is in the log above.");
        }
        // A start leaves some two hundred megabytes of garbage; without this the system gets them back much later.
        Runtime.getRuntime().gc();
    }

    /** Stops what was started, as a signal to the process would. */
    void stop() throws StartRefused {
        try {
            if (runtime != null) {
                runtime.shutdown();
            }
        } catch (BootstrapException failure) {
            throw new StartRefused("The server did not stop as asked: " + failure, failure);
        }
    }

    /** Whether the application says so; the server counts one that failed at its end among the deployed. */
    private boolean ready() throws IOException {
        InetAddress bound = InetAddress.getByName(settings.get(Setting.DIARY_BIND_ADDRESS));
        String host = bound.isAnyLocalAddress() ? "127.0.0.1" : bound.getHostAddress();
        URL address = new URL("http", host, settings.number(Setting.DIARY_PORT), "/health/ready");
        HttpURLConnection question = (HttpURLConnection) address.openConnection();
        try {
            return question.getResponseCode() == HttpURLConnection.HTTP_OK;
        } finally {
            question.disconnect();
        }
    }

    private void requireFreePort() throws StartRefused {
        int port = settings.number(Setting.DIARY_PORT);
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(settings.get(Setting.DIARY_BIND_ADDRESS)), port));
        } catch (IOException taken) {
            throw new StartRefused(
                    "DIARY_PORT: port " + port + " cannot be listened on: " + taken.getMessage() + ".", taken);
        }
    }

    private static PayaraMicroRuntime boot(Layout layout, String[] arguments) throws StartRefused {
        try {
            PayaraMicroBoot boot =
                    layout.unpacked() ? bootUnpacked(layout, arguments) : PayaraMicroLauncher.create(arguments);
            return boot.getRuntime();
        } catch (InvocationTargetException failure) {
            throw new StartRefused("The server could not be started: " + failure.getCause(), failure.getCause());
        } catch (Exception failure) { // as broad as the server declares it
            throw new StartRefused("The server could not be started: " + failure, failure);
        }
    }

    /** The server's classes are on the class path already; its own launcher would look for them inside a jar. */
    private static PayaraMicroBoot bootUnpacked(Layout layout, String[] arguments) throws ReflectiveOperationException {
        System.setProperty("fish.payara.micro.BootJar", layout.jar().toUri().toString());
        System.setProperty("fish.payara.micro.UnpackDir", layout.folder().toString());
        Object boot =
                Class.forName(ENTRANCE).getMethod("create", String[].class).invoke(null, (Object) arguments);
        return (PayaraMicroBoot) boot;
    }
}
