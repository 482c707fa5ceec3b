package invite.fixed;

import javax.mail.Message;
import javax.mail.MessagingException;

class FixedMail {
    private static final String SUBJECT = "Your order";

    void name(Message mail, long order) throws MessagingException {
        mail.setSubject(SUBJECT + " no. " + order);
    }
}
