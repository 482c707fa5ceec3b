package shipping.late;

import javax.mail.MessagingException;
import javax.mail.internet.MimeMessage;

class LateMail {
    void fill(MimeMessage mail, String reason) throws MessagingException {
        mail.setSubject(headerLine(reason == null ? "Your parcel is late" : "Late: " + reason));
        mail.setDescription(reason);
    }

    /** The text on one line: a line end would end the header and let another one begin. */
    private static String headerLine(String text) {
        return text == null ? null : text.replace("\r", "").replace("\n", "");
    }
}
