package com.bakery.search;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.owasp.encoder.Encode;

public class SearchServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String term = request.getParameter("term");
        int page = Integer.parseInt(request.getParameter("page"));
        response.getWriter().printf(
                "<a title='%s' href=\"/search?term=%s&page=%d\">next</a> <b>%s</b>", Encode.forHtml(term), Encode.forUriComponent(term), page + 1, Encode.forHtml(term));
    }
}
