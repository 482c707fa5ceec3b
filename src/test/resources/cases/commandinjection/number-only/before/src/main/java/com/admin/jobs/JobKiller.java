package com.admin.jobs;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;

public class JobKiller {
    void kill(HttpServletRequest request) throws IOException {
        long pid = Long.parseLong(request.getParameter("pid"));
        Runtime.getRuntime().exec("kill " + pid);
    }
}
