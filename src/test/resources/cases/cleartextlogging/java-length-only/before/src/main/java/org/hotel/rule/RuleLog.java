package org.hotel.rule;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class RuleLog {
    private static final Logger log = LoggerFactory.getLogger(RuleLog.class);

    void checked(String password) {
        log.info("a password of {} characters", password.length());
    }
}
