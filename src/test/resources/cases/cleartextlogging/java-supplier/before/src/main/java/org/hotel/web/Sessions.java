package org.hotel.web;

import java.util.logging.Logger;

class Sessions {
    private final Logger logger = Logger.getLogger("sessions");

    void open(String sessionToken) {
        logger.fine(() -> "session " + sessionToken + " opened");
    }
}
