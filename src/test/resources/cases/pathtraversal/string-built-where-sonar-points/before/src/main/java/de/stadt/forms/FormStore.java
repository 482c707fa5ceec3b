package de.stadt.forms;

import java.io.IOException;
import java.io.PrintWriter;
import javax.servlet.http.HttpServletRequest;

public class FormStore {
    void save(HttpServletRequest request) throws IOException {
        String form = request.getParameter("form");
        String city = "forms/" + form;
        try (PrintWriter out = new PrintWriter(city, "UTF-8")) {
            out.println(request.getParameter("text"));
        }
    }
}
