package ch.lindental.catering;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.LocalDate;

public class MealOrderServlet extends HttpServlet {
    private final transient MealDao meals;

    public MealOrderServlet(MealDao meals) {
        this.meals = meals;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        final String ward = request.getParameter("ward");
        final String menu = request.getParameter("menu");
        LocalDate day = LocalDate.parse(request.getParameter("day"));
        try {
            meals.order(ward, day, menu, 1);
            PrintWriter out = response.getWriter();
            out.write("Ordered " + menu);
            out.write(" for ward <i>");
            out.write(ward, 0, ward.length());
            out.write("</i>, now " + meals.ordered(ward, day, menu));
        } catch (SQLException e) {
            getServletContext().log("order", e);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, e.getMessage());
        }
    }
}
