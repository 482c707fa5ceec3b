package org.bibliothek.mail;

import org.springframework.beans.factory.annotation.Value;

class MailConfig {
    @Value("${mail.host}")
    private String host;

    private final String mailPassword = "herbstlaub9";

    String login() {
        return host + ":" + mailPassword;
    }
}
