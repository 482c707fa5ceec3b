package org.hotel.api;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class ApiLog {
    private final Logger log = LoggerFactory.getLogger(getClass());

    void call(String partner, String accessToken) {
        log.debug(String.format("partner %s calls with %s", partner, accessToken));
    }
}
