package invite.line;

import javax.mail.Message;
import javax.mail.MessagingException;

class LineMail {
    void name(Message mail, String event) throws MessagingException {
        mail.setSubject(event.replaceAll("[\\r\\n]", " "));
    }
}
