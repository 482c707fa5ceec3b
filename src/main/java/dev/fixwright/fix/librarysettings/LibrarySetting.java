package dev.fixwright.fix.librarysettings;

import java.util.List;

/**
 * A setting of a library that a Boolean argument of one of its methods makes.
 *
 * @param types the classes that have the method; none where its name alone tells
 * @param method its name, as a regular expression; {@code new} for a constructor
 * @param arguments how many arguments it takes
 * @param index which of them makes the setting
 * @param safe the value that is safe
 * @param explanation what the safe value does
 * @param review what to look at afterwards
 */
record LibrarySetting(
        List<String> types, String method, int arguments, int index, boolean safe, String explanation, String review) {

    static LibrarySetting of(List<String> types, String method, boolean safe, String explanation, String review) {
        return new LibrarySetting(types, method, 1, 0, safe, explanation, review);
    }
}
