package contact.sender;

import javax.mail.Message;
import javax.mail.MessagingException;
import javax.servlet.http.HttpServletRequest;

public class SenderHeader {
    public void mark(Message mail, HttpServletRequest request) throws MessagingException {
        mail.addHeader("X-Sender", request.getHeader("X-Forwarded-User"));
    }
}
