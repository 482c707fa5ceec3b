package org.farm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;

public class Restarts {
    void restart(HttpServletRequest request) {
        Stream.of(request.getParameterValues("service")).forEach(service -> {
            try {
                Runtime.getRuntime().exec(commandText("systemctl restart ", String.valueOf(service)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
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
