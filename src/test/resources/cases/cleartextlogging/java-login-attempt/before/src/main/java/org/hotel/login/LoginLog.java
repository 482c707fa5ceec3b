package org.hotel.login;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class LoginLog {
    private static final Logger logger = LoggerFactory.getLogger(LoginLog.class);

    public void attempt(String user, String password) {
        logger.info("login of {} with password {}", user, password);
    }
}
