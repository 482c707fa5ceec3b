package com.pinegrove.token;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.util.Date;

public class CardClock {
    private final Algorithm algorithm;

    public CardClock(Algorithm algorithm) {
        this.algorithm = algorithm;
    }

    public boolean isOver(String card) {
        return JWT.decode(card).getExpiresAt().before(new Date());
    }
}
