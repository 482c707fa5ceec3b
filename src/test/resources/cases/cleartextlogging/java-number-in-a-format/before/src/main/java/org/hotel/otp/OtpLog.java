package org.hotel.otp;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class OtpLog {
    private static final Logger log = LoggerFactory.getLogger(OtpLog.class);

    void sent(int otp) {
        log.info(String.format("code %06d sent", otp));
    }
}
