package shipping.late;

import javax.mail.MessagingException;
import javax.mail.internet.MimeMessage;

class LateMail {
    void fill(MimeMessage mail, String reason) throws MessagingException {
        mail.setSubject(reason == null ? "Your parcel is late" : "Late: " + reason);
        mail.setDescription(reason);
    }
}
