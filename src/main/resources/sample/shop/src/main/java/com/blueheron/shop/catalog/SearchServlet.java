package com.blueheron.shop.catalog;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The search page: /search?q=heron&author=… */
public class SearchServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(SearchServlet.class);

    private final transient BookStore books;

    public SearchServlet(BookStore books) {
        this.books = books;
    }

    @Override
    public void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String words = request.getParameter("q");
        if (words == null) {
            words = "";
        }
        log.info("search for {}", words);
        List<Book> found;
        try {
            found = books.search(words, request.getParameter("author"));
        } catch (SQLException e) {
            throw new ServletException(e);
        }
        response.setContentType("text/html;charset=UTF-8");
        PrintWriter page = response.getWriter();
        page.println("<h1>Books with &ldquo;" + words + "&rdquo;</h1>");
        page.println("<p>" + found.size() + " found</p>");
        page.println("<ul>");
        for (Book book : found) {
            page.println("<li><a href=\"/book/" + book.id() + "\">book " + book.id() + "</a></li>");
        }
        page.println("</ul>");
    }
}
