package de.druck;

import java.io.File;
import java.io.IOException;
import javax.servlet.http.HttpServletRequest;

public class PrintQueue {
    private final File spool = new File("spool");

    public void print(HttpServletRequest request) throws IOException {
        String copies = request.getParameter("copies");
        String command = "lp";
        if (copies != null) {
            command = commandText(command + " -n ", copies);
        }
        command = command.concat(" -d office");
        Runtime.getRuntime().exec(command, null, spool);
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
