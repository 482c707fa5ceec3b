package de.druck;

import java.io.File;
import java.io.IOException;
import javax.servlet.http.HttpServletRequest;

public class PrintQueue {
    private final File spool = new File("spool");

    public void print(HttpServletRequest request) throws IOException {
        String copies = request.getParameter("copies");
        String command = "lp";
        if (copies != null) {
            command += " -n " + copies;
        }
        command += " -d office";
        Runtime.getRuntime().exec(command, null, spool);
    }
}
