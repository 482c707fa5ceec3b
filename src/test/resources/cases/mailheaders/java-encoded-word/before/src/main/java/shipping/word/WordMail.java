package shipping.word;

import java.io.UnsupportedEncodingException;
import javax.mail.MessagingException;
import javax.mail.internet.MimeMessage;
import javax.mail.internet.MimeUtility;

class WordMail {
    void fill(MimeMessage mail, String topic) throws MessagingException, UnsupportedEncodingException {
        mail.setHeader("X-Topic", MimeUtility.encodeText(topic));
    }
}
