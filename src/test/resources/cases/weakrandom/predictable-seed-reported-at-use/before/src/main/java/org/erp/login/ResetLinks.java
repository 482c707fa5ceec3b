package org.erp.login;

import java.security.SecureRandom;

public class ResetLinks {
    public String link(String user) {
        SecureRandom random = new SecureRandom();
        random.setSeed(System.currentTimeMillis());
        long code = random.nextLong();
        return "/reset?user=" + user + "&code=" + Long.toHexString(code);
    }
}
