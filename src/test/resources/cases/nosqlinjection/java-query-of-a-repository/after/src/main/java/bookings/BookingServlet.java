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
        BasicDBObject filter = new BasicDBObject("guest.name", String.valueOf(guest));
        resp.getWriter().println(filter.hashCode());
    }
}
