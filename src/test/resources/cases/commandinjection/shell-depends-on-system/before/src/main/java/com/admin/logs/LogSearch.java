package com.admin.logs;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;

public class LogSearch {
    public Process search(HttpServletRequest request) throws IOException {
        String word = request.getParameter("word");
        String shell;
        String flag;
        if (System.getProperty("os.name").startsWith("Windows")) {
            shell = "cmd.exe";
            flag = "/c";
        } else {
            shell = "sh";
            flag = "-c";
        }
        String[] command = {shell, flag, "grep '" + word + "' app.log | tail"};
        return Runtime.getRuntime().exec(command);
    }
}
