package org.northbay.clinic.web;

import java.io.IOException;
import java.util.Enumeration;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.northbay.clinic.data.Inputs;

public class Reception extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String param = "";
        Enumeration<String> headers = request.getHeaders("X-Desk");
        if (headers != null && headers.hasMoreElements()) {
            param = headers.nextElement();
        }
        Inputs.Step step = new Inputs.Twice();
        String desk = step.pass(param);
        Object[] arguments = {"desk", desk};
        response.setContentType("text/html");
        response.getWriter().format(java.util.Locale.US, "The %1$s is %2$s.", arguments);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html");
        Map<String, String[]> map = request.getParameterMap();
        String note = "";
        if (!map.isEmpty()) {
            String[] values = map.get("note");
            if (values != null) note = values[0];
        }
        StringBuilder page = new StringBuilder("<div>");
        page.append(note);
        page.append("</div>");
        response.getWriter().print(page.toString().toCharArray());
    }

    public void banner(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String q = request.getQueryString();
        int at = q == null ? -1 : q.indexOf("banner=");
        String banner = at < 0 ? "" : q.substring(at + 7);
        response.setContentType("text/html");
        response.getWriter().write(banner, 0, banner.length());
        response.getWriter().printf("<p title=\"%s\">%d</p>", banner, banner.length());
    }
}
