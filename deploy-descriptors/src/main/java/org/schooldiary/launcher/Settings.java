package org.schooldiary.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The settings of one start: every one has a value, and every value was found right. */
final class Settings {
    private static final String PREFIX = "DIARY_";

    /** Names that belong to our start script and tests, not to the server. */
    private static final Set<String> OTHERS = Set.of("DIARY_JAVA", "DIARY_JAVA_OPTIONS", "DIARY_TEST_BROWSER");

    private final Map<Setting, String> values = new EnumMap<>(Setting.class);

    private Settings() {}

    /**
     * Reads and checks all settings.
     *
     * @param environment variables by name; an empty value counts as not set
     * @param here folder that a relative {@code DIARY_HOME} starts from
     * @throws WrongSetting for the first value, or name, that is wrong
     */
    static Settings read(Map<String, String> environment, Path here) throws WrongSetting {
        refuseUnknownNames(environment);
        Settings settings = new Settings();
        for (Setting setting : Setting.values()) {
            String given = environment.getOrDefault(setting.name(), "").strip();
            if (!given.isEmpty()) {
                settings.values.put(setting, setting.check().accept(setting, given));
            }
        }
        settings.fillIn(here);
        return settings;
    }

    private static void refuseUnknownNames(Map<String, String> environment) throws WrongSetting {
        for (String name : new TreeSet<>(environment.keySet())) {
            if (name.startsWith(PREFIX) && !OTHERS.contains(name) && !isSetting(name)) {
                throw new WrongSetting(name + " is no setting; did you mean " + Spelling.nearest(name) + "?");
            }
        }
    }

    private static boolean isSetting(String name) {
        for (Setting setting : Setting.values()) {
            if (setting.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void fillIn(Path here) throws WrongSetting {
        try {
            values.put(Setting.DIARY_HOME, absolute(here, valueOrDefault(Setting.DIARY_HOME)));
            for (Setting setting : Setting.values()) {
                values.computeIfAbsent(setting, absent -> resolved(absent.documentedDefault()));
            }
            values.put(Setting.DIARY_MASTER_KEY_FILE, absolute(here, get(Setting.DIARY_MASTER_KEY_FILE)));
        } catch (InvalidPathException malformed) {
            throw new WrongSetting(
                    "DIARY_HOME and DIARY_MASTER_KEY_FILE must be paths; " + malformed.getMessage() + ".");
        }
    }

    private String valueOrDefault(Setting setting) {
        return values.getOrDefault(setting, setting.documentedDefault());
    }

    private static String absolute(Path here, String path) {
        return here.resolve(path).toAbsolutePath().normalize().toString();
    }

    private String resolved(String documentedDefault) {
        return documentedDefault
                .replace("DIARY_PORT", valueOrDefault(Setting.DIARY_PORT))
                .replace("DIARY_HOME", valueOrDefault(Setting.DIARY_HOME));
    }

    /** The value; empty where there is neither a given one nor a default. */
    String get(Setting setting) {
        return values.getOrDefault(setting, "");
    }

    int number(Setting setting) {
        return Integer.parseInt(get(setting));
    }

    Path path(Setting setting) {
        return Path.of(get(setting));
    }

    /** Puts in what was made at the start because nobody had set it. */
    void supply(Setting setting, String value) {
        values.put(setting, value);
    }

    /** Hands the values to the application, which reads them as MicroProfile configuration. */
    void publish() {
        for (Setting setting : Setting.values()) {
            if (!get(setting).isEmpty()) {
                System.setProperty(setting.property(), get(setting));
            }
        }
    }
}
