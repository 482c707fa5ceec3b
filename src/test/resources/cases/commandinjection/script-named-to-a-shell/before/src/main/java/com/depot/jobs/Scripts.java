package com.depot.jobs;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;

public class Scripts {
    public Process start(HttpServletRequest request) throws IOException {
        return new ProcessBuilder("sh", "/opt/depot/" + request.getParameter("job") + ".sh").start();
    }
}
