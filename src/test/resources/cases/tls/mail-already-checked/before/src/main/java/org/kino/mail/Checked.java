package org.kino.mail;

import java.util.Properties;
import javax.mail.Session;

class Checked {
    Session session() {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.ssl.enable", "true");
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return Session.getInstance(settings);
    }
}
