package shipping.anon;

import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.internet.MimeMessage;

interface Anonymous {
    default MimeMessage make(Session session, String topic) throws MessagingException {
        MimeMessage mail = new MimeMessage(session);
        mail.setSubject(topic);
        return mail;
    }
}
