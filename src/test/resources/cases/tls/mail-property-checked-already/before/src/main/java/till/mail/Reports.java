package till.mail;

import java.util.Properties;

class Reports {
    Properties settings(String host) {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", host);
        settings.put("mail.smtp.ssl.enable", "true");
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        return settings;
    }
}
