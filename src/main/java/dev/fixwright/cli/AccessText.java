package dev.fixwright.cli;

import dev.fixwright.access.AccessToken;
import dev.fixwright.access.Tenant;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tables of tokens and tenants for people. Times are in UTC. */
final class AccessText {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LONGEST_NAME = 40;

    private final PrintWriter out;

    AccessText(Terminal terminal) {
        this.out = terminal.out();
    }

    static String minute(Instant moment) {
        return MINUTE.format(moment);
    }

    void tokens(List<AccessToken> tokens, Instant now) {
        if (tokens.isEmpty()) {
            out.println("There is no token. \"fixwright token create\" makes one.");
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("ID", "BEGINS", "NAME", "ROLE", "TENANT", "LAST USED", "ENDS"));
        for (AccessToken token : tokens) {
            rows.add(List.of(
                    token.id(),
                    token.start(),
                    name(token.name()),
                    token.principal().role().word(),
                    token.principal().tenant().orElse("(server)"),
                    token.times().lastUsedAt().map(AccessText::minute).orElse("never"),
                    end(token, now)));
        }
        TextTable.print(out, rows);
    }

    private static String end(AccessToken token, Instant now) {
        return token.times()
                .revokedAt()
                .map(moment -> "revoked " + minute(moment))
                .orElseGet(() -> token.times()
                        .expiresAt()
                        .map(moment -> (moment.isAfter(now) ? "" : "ended ") + minute(moment))
                        .orElse("never"));
    }

    void tenants(List<Tenant> tenants) {
        if (tenants.isEmpty()) {
            out.println("There is no organisation yet. One appears when the app is installed;"
                    + " \"fixwright tenant create\" makes another.");
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("ID", "NAME", "SINCE", "ENDED"));
        for (Tenant tenant : tenants) {
            rows.add(List.of(
                    tenant.id(),
                    name(tenant.name()),
                    minute(tenant.createdAt()),
                    tenant.endedAt().map(AccessText::minute).orElse("")));
        }
        TextTable.print(out, rows);
    }

    private static String name(String foreign) {
        return PlainText.cut(PlainText.line(foreign), LONGEST_NAME);
    }
}
