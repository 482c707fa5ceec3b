package ch.lindental.booking;

import ch.lindental.core.Appointment;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** iCalendar for those who like to see the rooms in their own calendar. */
public class CalendarExport {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    public void send(List<Appointment> all, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String room = request.getParameter("room");
        response.setContentType("text/calendar");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + room + ".ics\"");
        response.addHeader("X-Calendar-Of", request.getParameter("owner"));
        PrintWriter out = response.getWriter();
        out.print("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        for (Appointment one : all) {
            out.print("BEGIN:VEVENT\r\nDTSTART:" + STAMP.format(one.getStart()) + "\r\n");
            out.print("DTEND:" + STAMP.format(one.end()) + "\r\nEND:VEVENT\r\n");
        }
        out.print("END:VCALENDAR\r\n");
    }
}
