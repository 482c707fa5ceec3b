package till.mail;

import java.util.Properties;

class Alarms {
    Properties settings() {
        Properties settings = System.getProperties();
        settings.setProperty("mail.smtp.starttls.enable", "true");
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "false");
        return settings;
    }
}
