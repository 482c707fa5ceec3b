package org.hotel.err;

import java.util.logging.Level;
import java.util.logging.Logger;

class ErrLog {
    private static final Logger LOGGER = Logger.getLogger(ErrLog.class.getName());

    void connect(String user, String pwd) {
        try {
            Integer.parseInt(user);
        } catch (NumberFormatException e) {
            LOGGER.log(Level.WARNING, "no connection for " + user + "/" + "[hidden]", e);
        }
    }
}
