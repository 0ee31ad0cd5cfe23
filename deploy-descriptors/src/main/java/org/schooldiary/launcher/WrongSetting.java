package org.schooldiary.launcher;

/** A setting has a value the program cannot start with; the message is one sentence that names the setting. */
final class WrongSetting extends Exception {
    private static final long serialVersionUID = 1;

    WrongSetting(String sentence) {
        super(sentence);
    }

    WrongSetting(Setting setting, String complaint) {
        this(setting.name() + " " + complaint + ".");
    }
}
