package org.kino.mail;

import org.apache.commons.mail.EmailException;
import org.apache.commons.mail.HtmlEmail;

public class TicketMail {
    public void send(String guest, String text) throws EmailException {
        HtmlEmail email = new HtmlEmail();
        email.setHostName("smtp.kino.example");
        email.setSmtpPort(465);
        email.setSSLOnConnect(true);
        email.setFrom("tickets@kino.example");
        email.addTo(guest);
        email.setMsg(text);
        email.send();
    }
}
