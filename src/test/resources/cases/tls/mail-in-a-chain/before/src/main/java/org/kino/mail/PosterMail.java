package org.kino.mail;

import org.apache.commons.mail.EmailException;
import org.apache.commons.mail.MultiPartEmail;

public class PosterMail {
    public void send(String printer) throws EmailException {
        MultiPartEmail mail = new MultiPartEmail();
        mail.setHostName("smtp.kino.example");
        mail.setSSLOnConnect(true).setFrom("poster@kino.example");
        mail.addTo(printer);
        mail.send();
    }
}
