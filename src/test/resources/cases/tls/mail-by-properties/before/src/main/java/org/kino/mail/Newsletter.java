package org.kino.mail;

import java.util.Properties;
import javax.mail.Session;

class Newsletter {
    Session session(String host) {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", host);
        settings.put("mail.smtp.socketFactory.class", "javax.net.ssl.SSLSocketFactory");
        settings.put("mail.smtp.auth", "true");
        return Session.getInstance(settings);
    }
}
