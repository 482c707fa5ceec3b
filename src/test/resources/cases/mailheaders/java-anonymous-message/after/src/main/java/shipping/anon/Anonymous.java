package shipping.anon;

import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.internet.MimeMessage;

interface Anonymous {
    default MimeMessage make(Session session, String topic) throws MessagingException {
        MimeMessage mail = new MimeMessage(session);
        mail.setSubject(headerLine(topic));
        return mail;
    }

    /** The text on one line: a line end would end the header and let another one begin. */
    private static String headerLine(String text) {
        return text == null ? null : text.replace("\r", "").replace("\n", "");
    }
}
