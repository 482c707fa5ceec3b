package shipping.body;

import javax.mail.Message;
import javax.mail.MessagingException;

class BodyMail {
    void fill(Message mail, String text) throws MessagingException {
        mail.setText(text);
    }
}
