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
        mail.setSubject(subject);
    }
}
