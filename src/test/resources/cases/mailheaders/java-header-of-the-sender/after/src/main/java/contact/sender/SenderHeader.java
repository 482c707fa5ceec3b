package contact.sender;

import javax.mail.Message;
import javax.mail.MessagingException;
import javax.servlet.http.HttpServletRequest;

public class SenderHeader {
    public void mark(Message mail, HttpServletRequest request) throws MessagingException {
        mail.addHeader("X-Sender", headerLine(request.getHeader("X-Forwarded-User")));
    }

    /** The text on one line: a line end would end the header and let another one begin. */
    private static String headerLine(String text) {
        return text == null ? null : text.replace("\r", "").replace("\n", "");
    }
}
