package shipping;

import org.apache.commons.mail.EmailException;
import org.apache.commons.mail.SimpleEmail;

public class NoticeMail {
    public void send(String parcel, String to) throws EmailException {
        SimpleEmail mail = new SimpleEmail();
        mail.setHostName("localhost");
        mail.addTo(to);
        mail.setSubject(String.format("Parcel %s is on its way", parcel));
        mail.setMsg("Hello");
        mail.send();
    }
}
