package dev.fixwright.access;

import dev.fixwright.secret.Secret;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Lets the commands on the server's own machine in, as the operator, for as long as this process lives. It is handed over in
 * a file that whoever could read could change the database itself.
 */
public final class LocalKey {
    private static final String PREFIX = "fwl_";
    private static final int BYTES = 32;
    private static final Principal OPERATOR = new Principal(
            Actor.COMMAND_LINE.id(), Principal.Kind.USER, Actor.COMMAND_LINE.name(), Optional.empty(), Role.ADMIN);

    private final Secret text;

    private LocalKey(Secret text) {
        this.text = text;
    }

    public static LocalKey make() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new LocalKey(new Secret(PREFIX + HexFormat.of().formatHex(bytes)));
    }

    public Secret text() {
        return text;
    }

    static boolean isMeant(Secret shown) {
        return shown.reveal().startsWith(PREFIX);
    }

    /** Empty for another key. The comparison takes as long for a wrong one. */
    Optional<Caller> caller(Secret shown) {
        return text.equals(shown) ? Optional.of(new Caller(OPERATOR, Actor.COMMAND_LINE.id())) : Optional.empty();
    }
}
