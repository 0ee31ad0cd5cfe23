package org.schooldiary.launcher;

/** Accepts a whole number from {@code least} to {@code most}, both included. */
record Range(int least, int most) implements Check {
    @Override
    public String accept(Setting setting, String value) throws WrongSetting {
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return Integer.toString(number);
            }
        } catch (NumberFormatException notANumber) {
            // The sentence below says what a number would have to be.
        }
        throw new WrongSetting(
                setting, "must be a whole number from " + least + " to " + most + ", not «" + value + "»");
    }
}
