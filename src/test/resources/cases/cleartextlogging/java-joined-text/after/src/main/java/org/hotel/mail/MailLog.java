package org.hotel.mail;

import java.util.logging.Logger;

class MailLog {
    private static final Logger LOG = Logger.getLogger("mail");

    void connect(String host, Account account) {
        LOG.fine("connecting to " + host + " as " + account.getUser() + "/" + "[hidden]" + " ...");
    }

    interface Account {
        String getUser();

        String getPassword();
    }
}
