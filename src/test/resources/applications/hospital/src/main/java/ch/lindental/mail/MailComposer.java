package ch.lindental.mail;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class MailComposer {
    private static final Logger LOG = LoggerFactory.getLogger(MailComposer.class);

    private final String from;
    private final List<String> headers = new ArrayList<>();

    public MailComposer(String from) {
        this.from = from;
    }

    public MailComposer to(String address) {
        LOG.debug("mail to {}", address);
        headers.add("To: " + address.replace("\r", "").replace("\n", ""));
        return this;
    }

    public MailComposer subject(String subject) {
        if (subject.length() > 70) {
            LOG.info("long subject: {}", subject);
        }
        headers.add("Subject: " + subject.replace("\r", "").replace("\n", ""));
        return this;
    }

    public String compose(String text) {
        return "From: " + from + "\r\n" + String.join("\r\n", headers) + "\r\n\r\n" + text;
    }
}
