package com.depot.jobs;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;

public class Greeter {
    public Process start(HttpServletRequest request) throws IOException {
        return new ProcessBuilder("sh", "-c", "echo \"$1\"", "greet", request.getParameter("name")).start();
    }
}
