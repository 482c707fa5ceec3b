package ch.lindental.booking;

import ch.lindental.core.Appointment;
import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
public class BookingController {
    private final AppointmentRepository appointments;

    public BookingController(AppointmentRepository appointments) {
        this.appointments = appointments;
    }

    @GetMapping("/booking/day")
    public String day(@RequestParam String room, @RequestParam String day, Model model) {
        List<Appointment> all = appointments.inRoom(room, LocalDate.parse(day));
        model.addAttribute("appointments", all);
        return "booking/day";
    }

    @PostMapping("/booking/cancel")
    public String cancel(@RequestParam long id, @RequestParam String next, HttpSession session) {
        appointments.cancel(id);
        session.setAttribute("cancelled", id);
        return "redirect:" + next;
    }

    @GetMapping("/booking/done")
    public String done(@RequestParam("page") String page) {
        return "redirect:/booking/" + page;
    }

    @ResponseBody
    @GetMapping(value = "/booking/hint", produces = "text/html")
    public String hint(@RequestParam("room") String room) {
        return "<b>Room " + room + " is on the second floor.</b>";
    }
}
