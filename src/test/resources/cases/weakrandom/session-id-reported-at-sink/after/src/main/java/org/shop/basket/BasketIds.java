package org.shop.basket;

import java.security.SecureRandom;
import java.util.Random;
import javax.servlet.http.Cookie;

public class BasketIds {
    public Cookie cookie() {
        final Random source = new SecureRandom();
        String id = "";
        while (id.length() < 20) {
            id += Integer.toString(source.nextInt(36), 36);
        }
        return new Cookie("basket", id);
    }
}
