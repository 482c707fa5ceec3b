package ch.lindental.catering;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

class MenuCard {
    private final List<String> menus;

    MenuCard(List<String> menus) {
        this.menus = menus;
    }

    void print(HttpServletRequest request, jakarta.servlet.http.HttpServletResponse response) throws IOException {
        Writer out = response.getWriter();
        String guest = request.getParameter("guest");
        String html = "<h1>Menu for " + guest + "</h1>" + menus.stream().map(menu -> "<li>" + menu + "</li>").collect(Collectors.joining());
        out.write(html);
        out.write(guest == null || guest.isEmpty() ? "<p>Dear guest</p>" : "<p>Dear " + guest + "</p>");
        out.flush();
    }
}
