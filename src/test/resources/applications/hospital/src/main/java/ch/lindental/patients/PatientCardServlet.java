package ch.lindental.patients;

import ch.lindental.core.Patient;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

@WebServlet("/patients/card")
public class PatientCardServlet extends HttpServlet {
    private final transient PatientRepository patients;

    public PatientCardServlet(PatientRepository patients) {
        this.patients = patients;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        response.setContentType("text/html;charset=UTF-8");
        PrintWriter out = response.getWriter();
        String name = request.getParameter("name");
        String tab = request.getParameter("tab");
        if (tab == null) {
            tab = "overview";
        }
        out.println("<html><head><title>" + name + "</title></head><body>");
        out.println("<h1>Patients called " + name + "</h1>");
        out.printf("<div id=\"tab\" class=\"%s\">%n", tab);
        for (Patient patient : patients.byName(name, null)) {
            out.print("<p>");
            out.print(patient.number());
            out.print(" ");
            out.print(patient.fullName());
            out.print("</p>");
        }
        out.println("</div><a href=\"/patients?name=" + name + "\">again</a>");
        out.println("</body></html>");
    }
}
