package shipping;

import org.apache.commons.mail.EmailException;
import org.apache.commons.mail.SimpleEmail;

public class NoticeMail {
    public void send(String parcel, String to) throws EmailException {
        SimpleEmail mail = new SimpleEmail();
        mail.setHostName("localhost");
        mail.addTo(to);
        mail.setSubject(headerLine(String.format("Parcel %s is on its way", parcel)));
        mail.setMsg("Hello");
        mail.send();
    }

    /** The text on one line: a line end would end the header and let another one begin. */
    private static String headerLine(String text) {
        return text == null ? null : text.replace("\r", "").replace("\n", "");
    }
}
