package org.northbay.clinic.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Tools extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = request.getParameter("text");
        String[] command;
        if (System.getProperty("os.name").startsWith("Windows")) {
            command = new String[] {"cmd.exe", "/c", "echo " + text};
        } else {
            command = new String[] {"sh", "-c", "echo " + text};
        }
        Process process = Runtime.getRuntime().exec(command);
        response.getWriter().println(process.pid());
    }

    public int ping(HttpServletRequest request) throws IOException, InterruptedException {
        String host = request.getParameter("host");
        Process process = Runtime.getRuntime().exec("ping -c 1 " + host);
        return process.waitFor();
    }

    public Process convert(HttpServletRequest request) throws IOException {
        List<String> arguments = new ArrayList<>();
        arguments.add("/usr/bin/convert");
        arguments.add("-resize");
        arguments.add(request.getParameter("size"));
        arguments.add("in.png");
        arguments.add("out.png");
        ProcessBuilder builder = new ProcessBuilder(arguments);
        builder.redirectErrorStream(true);
        return builder.start();
    }
}
