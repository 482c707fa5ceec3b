package com.blueheron.shop.account;

import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** The tokens of password-reset mails; each works once. */
public class ResetTokens {
    private final Random random = new Random();
    private final Map<String, String> mails = new ConcurrentHashMap<>();

    public String issue(String mail) {
        StringBuilder token = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            token.append(Integer.toHexString(random.nextInt()));
        }
        mails.put(token.toString(), mail);
        return token.toString();
    }

    public String redeem(String token) {
        return mails.remove(token);
    }
}
