package org.fahrplan.g;

import javax.servlet.http.HttpServletResponse;

public class Null {
    public void open(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "null");
    }
}
