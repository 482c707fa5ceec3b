package org.hotel.user;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class UserLog {
    private static final Logger log = LoggerFactory.getLogger(UserLog.class);

    record Guest(String name, String password) {}

    void saved(Guest guest) {
        log.info("saved {}", guest);
    }
}
