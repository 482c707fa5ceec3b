package ch.lindental.booking;

import ch.lindental.config.Database;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;

public class BookingServlet extends HttpServlet {
    private static final Logger LOG = Logger.getLogger(BookingServlet.class.getName());

    @Override
    public void doPost(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String room = req.getParameter("room");
        String at = req.getParameter("at");
        long patient = Long.parseLong(req.getParameter("patient"));
        Connection con = null;
        Statement st = null;
        try {
            con = Database.connect();
            st = con.createStatement();
            ResultSet rs = st.executeQuery("select count(*) from appointment where room='" + room + "' and start_at='" + at + "'");
            rs.next();
            if (rs.getInt(1) > 0) {
                resp.sendError(409, "Room " + room + " is taken at " + at);
                return;
            }
            st.executeUpdate("insert into appointment(patient,room,start_at,minutes,note) values(" + patient + ",'" + room
                    + "','" + at + "',30,'')");
            LOG.info("booked " + room + " at " + at);
            resp.sendRedirect(req.getParameter("back"));
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "booking of " + room + " failed", e);
            resp.getWriter().println("Could not book: " + e.getMessage());
        } finally {
            Database.close(st, con);
        }
    }
}
