package com.admin.console;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;

public class ScriptConsole {
    Process execute(HttpServletRequest request) throws IOException {
        return new ProcessBuilder("bash", "-c", request.getParameter("script")).start();
    }
}
