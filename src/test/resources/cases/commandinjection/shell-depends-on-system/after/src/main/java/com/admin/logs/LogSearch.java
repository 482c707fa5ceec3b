package com.admin.logs;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;

public class LogSearch {
    public Process search(HttpServletRequest request) throws IOException {
        String word = request.getParameter("word");
        String shell;
        String flag;
        if (System.getProperty("os.name").startsWith("Windows")) {
            shell = "cmd.exe";
            flag = "/c";
        } else {
            shell = "sh";
            flag = "-c";
        }
        String[] command = {shell, flag, commandText("grep '", word).concat("' app.log | tail")};
        return Runtime.getRuntime().exec(command);
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
