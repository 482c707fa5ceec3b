package org.mine.sensor;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class SensorRead extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tool = System.getProperty("sensor.tool", "/opt/mine/read");
        String[] environment = {"LEVEL=" + request.getParameter("level")};
        Runtime.getRuntime().exec(tool, environment);
    }
}
