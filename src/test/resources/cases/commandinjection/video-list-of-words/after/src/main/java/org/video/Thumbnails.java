package org.video;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.servlet.http.HttpServletRequest;

public class Thumbnails {
    public Process make(HttpServletRequest request) throws IOException {
        List<String> words = new ArrayList<>();
        words.add("ffmpeg");
        words.add("-i");
        words.add(commandArgument(request.getParameter("video")));
        words.add("thumb.png");
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.redirectErrorStream(true);
        return builder.start();
    }

    /** Returns one argument of a command as it is; refuses one that reads as an option. */
    private static String commandArgument(String argument) {
        if (argument.startsWith("-")) {
            throw new IllegalArgumentException("The argument reads as an option of the command");
        }
        StringBuilder checked = new StringBuilder();
        for (char c : argument.toCharArray()) {
            if (c == '\0') {
                throw new IllegalArgumentException("The argument holds a NUL character");
            }
            checked.append(c);
        }
        return checked.toString();
    }
}
