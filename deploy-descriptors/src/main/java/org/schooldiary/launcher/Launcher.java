package org.schooldiary.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Starts School Diary: {@code java -jar school-diary.jar}.
 *
 * <p>Exit codes: 2 for a wrong setting or argument, 1 for a start that failed, 143 after SIGTERM as of every Java program.
 */
public final class Launcher {
    private static final int FAILED = 1;
    private static final int WRONG = 2;

    private static final String HELP = """
            Usage: java -jar school-diary.jar [--settings | --check | --help]

            Without an argument the server starts. --settings lists the environment variables it reads, --check only
            checks them. --unpack FOLDER and --rehearse are for the start script.""";

    private Launcher() {}

    /** Runs one command; without arguments, starts the server. */
    public static void main(String[] arguments) {
        try {
            run(List.of(arguments));
        } catch (WrongSetting wrong) {
            end(WRONG, wrong.getMessage());
        } catch (StartRefused refused) {
            end(FAILED, refused.getMessage());
        } catch (IOException failure) {
            end(FAILED, "A file could not be read or written: " + failure);
        }
    }

    private static void run(List<String> arguments) throws WrongSetting, StartRefused, IOException {
        String command = arguments.isEmpty() ? "" : arguments.get(0);
        switch (command) {
            case "" -> start(read());
            case "--check" -> read();
            case "--settings" -> printSettings(System.out);
            case "--help" -> System.out.println(HELP);
            case "--unpack" -> {
                if (arguments.size() != 2) {
                    throw new WrongSetting("--unpack needs one folder.");
                }
                Layout.current().unpackInto(Path.of(arguments.get(1)));
            }
            case "--rehearse" -> Rehearsal.run();
            default -> throw new WrongSetting("«" + command + "» is no argument; --help lists them.");
        }
    }

    private static Settings read() throws WrongSetting {
        return Settings.read(System.getenv(), Path.of(""));
    }

    static Server start(Settings settings) throws WrongSetting, StartRefused, IOException {
        Home home = Home.open(settings.path(Setting.DIARY_HOME));
        home.lock();
        Home.ensureMasterKey(settings.path(Setting.DIARY_MASTER_KEY_FILE));
        if (settings.get(Setting.DIARY_ADMIN_TOKEN).isEmpty()) {
            AdminToken token = home.adminToken();
            settings.supply(Setting.DIARY_ADMIN_TOKEN, token.value());
            if (token.madeNow()) {
                System.out.println("Admin token (also in " + token.file() + ", shown only now): " + token.value());
            }
        }
        settings.publish();
        Server server = new Server(settings, home);
        server.start();
        System.out.println("School Diary is ready: " + settings.get(Setting.DIARY_BASE_URL));
        return server;
    }

    private static void printSettings(PrintStream out) {
        for (Setting setting : Setting.values()) {
            String byDefault = setting.documentedDefault().isEmpty() ? "none" : setting.documentedDefault();
            out.println(setting.name() + " (default: " + byDefault + ")\n    " + setting.meaning());
        }
    }

    private static void end(int code, String sentence) {
        System.err.println("School Diary: " + sentence);
        System.exit(code);
    }
}
