package till.mail;

import org.apache.commons.mail.EmailException;
import org.apache.commons.mail.SimpleEmail;

class Receipts {
    void send(String host, boolean strict, String text) throws EmailException {
        SimpleEmail mail = new SimpleEmail();
        mail.setHostName(host);
        mail.setSSLOnConnect(true);
        mail.setSSLCheckServerIdentity(strict);
        mail.setMsg(text);
        mail.send();
    }
}
