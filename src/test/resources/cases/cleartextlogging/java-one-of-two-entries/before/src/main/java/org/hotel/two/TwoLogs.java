package org.hotel.two;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class TwoLogs {
    private static final Logger log = LoggerFactory.getLogger(TwoLogs.class);

    void start(String host, char[] secret) {
        if (log.isDebugEnabled()) log.debug("secret of " + host + ": " + String.valueOf(secret));
        log.info("connected to {}", host);
    }
}
