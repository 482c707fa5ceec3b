package org.mine.sensor;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class SensorRead extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tool = System.getProperty("sensor.tool", "/opt/mine/read");
        String[] environment = {commandText("LEVEL=", request.getParameter("level"))};
        Runtime.getRuntime().exec(programToStart(tool), environment);
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

    /** Returns the program to start as it is; refuses one that holds a NUL character or a line end. */
    private static String programToStart(String program) {
        StringBuilder checked = new StringBuilder();
        for (char c : program.toCharArray()) {
            if (c == '\0' || c == '\r' || c == '\n') {
                throw new IllegalArgumentException("The program holds a NUL character or a line end");
            }
            checked.append(c);
        }
        return checked.toString();
    }
}
