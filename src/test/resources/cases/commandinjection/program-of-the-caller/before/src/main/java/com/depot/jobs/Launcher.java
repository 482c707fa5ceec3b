package com.depot.jobs;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;

public class Launcher {
    public Process start(HttpServletRequest request) throws IOException {
        return new ProcessBuilder(request.getParameter("tool"), "--version").start();
    }
}
