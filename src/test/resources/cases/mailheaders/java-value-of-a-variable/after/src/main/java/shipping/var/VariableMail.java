package shipping.var;

import javax.mail.Message;
import javax.mail.MessagingException;
import javax.servlet.http.HttpServletRequest;

public class VariableMail {
    public void fill(Message mail, HttpServletRequest request) throws MessagingException {
        String order = request.getParameter("order");
        String subject = order;
        if (request.getParameter("express") != null) {
            subject = "Express";
        }
        mail.setSubject(headerLine(subject));
    }

    /** The text on one line: a line end would end the header and let another one begin. */
    private static String headerLine(String text) {
        return text == null ? null : text.replace("\r", "").replace("\n", "");
    }
}
