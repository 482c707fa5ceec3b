package dev.fixwright.certificate;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of domains as certificates have them: lower case, ASCII, no dot at the end. */
public final class DomainName {
    private static final int LONGEST = 253;
    private static final String WILDCARD = "*.";
    private static final Pattern NAME =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    /** Letters that the older and the newer rules for such names (IDNA) make different domains of: straße and strasse. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[ßςẞ\\u200c\\u200d]");

    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+");

    private DomainName() {}

    /** Empty for what is no name, for addresses, and where it is not clear which name is meant. It may begin with a star. */
    public static Optional<String> of(String text) {
        String name = text.strip().replaceFirst("\\.$", "");
        boolean wildcard = name.startsWith(WILDCARD);
        Optional<String> ascii = ascii(wildcard ? name.substring(WILDCARD.length()) : name);
        return ascii.map(found -> wildcard ? WILDCARD + found : found).filter(found -> found.length() <= LONGEST);
    }

    private static Optional<String> ascii(String name) {
        if (AMBIGUOUS.matcher(name).find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(IDN.toASCII(name, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT))
                    .filter(found -> NAME.matcher(found).matches())
                    .filter(found -> !ADDRESS.matcher(found).matches());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether a name, as {@link #of} gives it, begins with {@code *.}. */
    public static boolean isWildcard(String name) {
        return name.startsWith(WILDCARD);
    }

    /** Whether {@code *.example.com} as a pattern has a name: itself, and any with one label in the place of the star. */
    static boolean matches(String pattern, String name) {
        if (pattern.equals(name)) {
            return true;
        }
        int dot = name.indexOf('.');
        return isWildcard(pattern) && dot > 0 && name.substring(dot).equals(pattern.substring(1));
    }
}
