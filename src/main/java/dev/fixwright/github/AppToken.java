package dev.fixwright.github;

import io.jsonwebtoken.Jwts;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** The short-lived token by which the app itself, and none of its installations, is known to GitHub. */
record AppToken(String value) {
    /** GitHub refuses a token from its future; clocks differ. */
    private static final Duration BACKDATED = Duration.ofSeconds(60);
    /** GitHub allows ten minutes ahead of its own clock. */
    private static final Duration LIFE = Duration.ofMinutes(5);

    static AppToken of(GitHubApp app, Instant now) {
        return new AppToken(Jwts.builder()
                .issuer(app.issuer())
                .issuedAt(Date.from(now.minus(BACKDATED)))
                .expiration(Date.from(now.plus(LIFE)))
                .signWith(app.key().key(), Jwts.SIG.RS256)
                .compact());
    }

    @Override
    public String toString() {
        return "AppToken[hidden]";
    }
}
