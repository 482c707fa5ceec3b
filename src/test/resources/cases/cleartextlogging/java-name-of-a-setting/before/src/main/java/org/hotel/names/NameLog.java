package org.hotel.names;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class NameLog {
    private static final Logger log = LoggerFactory.getLogger(NameLog.class);

    void missing(String passwordParameterName, int tokenCount) {
        log.debug("no {} among {}", passwordParameterName, tokenCount);
    }
}
