package bookings;

import com.mongodb.BasicDBObject;
import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class BookingServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String guest = req.getParameter("guest");
        StringBuilder query = new StringBuilder();
        query.append("{ 'guest.name' : '").append(guest).append("' }");
        BasicDBObject filter = BasicDBObject.parse(query.toString());
        resp.getWriter().println(filter.hashCode());
    }
}
