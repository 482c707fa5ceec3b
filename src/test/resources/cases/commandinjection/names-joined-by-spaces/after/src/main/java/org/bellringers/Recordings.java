package org.bellringers;

import java.io.IOException;
import java.util.List;

public class Recordings {
    public Process concatenate(List<String> tapes, String target) throws IOException {
        String joined = commandText("", String.join(" ", tapes));
        return Runtime.getRuntime().exec(new String[] {"/bin/bash", "-c", commandText("sox " + joined + " ", target).concat(".wav")});
    }

    /** Puts a value after the text of a command; refuses what a shell acts on and words that read as options. */
    private static String commandText(String before, String value) {
        String added = String.valueOf(value);
        if ((added.startsWith("-") && !before.endsWith("=")) || added.contains(" -")) {
            throw new IllegalArgumentException("The value reads as an option of the command");
        }
        for (char c : added.toCharArray()) {
            boolean harmless = Character.isLetterOrDigit(c) || " ._-@/:,=+".indexOf(c) >= 0;
            if (!harmless && c != java.io.File.separatorChar) {
                throw new IllegalArgumentException("The value holds a character that a shell acts on");
            }
        }
        StringBuilder text = new StringBuilder();
        for (char c : (before + added).toCharArray()) {
            text.append(c);
        }
        return text.toString();
    }
}
