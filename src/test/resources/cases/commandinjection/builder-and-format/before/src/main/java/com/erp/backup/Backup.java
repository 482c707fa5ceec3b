package com.erp.backup;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;

class Backup {
    void run(HttpServletRequest request) throws IOException {
        String table = request.getParameter("table");
        StringBuilder script = new StringBuilder("pg_dump");
        script.append(" --table=").append(table);
        script.append(String.format(" > /backup/%s.sql", table));
        new ProcessBuilder("/bin/sh", "-c", script.toString()).start();
    }
}
