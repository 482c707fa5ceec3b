package com.admin.net;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class PingServlet extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String host = request.getParameter("host");
        Process ping = Runtime.getRuntime().exec(new String[] {"ping", "-c", "1", commandArgument(String.valueOf(host)), "-W", "2"});
        ping.getInputStream().transferTo(response.getOutputStream());
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
