package dev.fixwright.command;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Characters that people cannot see, or cannot tell from others. */
final class LookAlike {
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Mn}\\p{Me}\u115F\u1160\u3164\uFFA0\u2800]");
    /** In pairs: what is written, and what it looks like. */
    private static final String PAIRS =
            "\u0430a\u0435e\u0456i\u043Eo\u0440p\u0441c\u0443y\u0445x\u0455s\u0501d\u0261g\u04BBh\u0458j\u03BAk\u03BDv\u03BFo"
                    + "\u03B1a\u03B9i\u03C4t\u03C9w\u0131i\uA781l\u01C0l\u217Cl\uA4F2i\u2044/\u2215/\u2571/\u29F8/\u27CB/\u0433r\u043Fn\u0192f";

    private LookAlike() {}

    static boolean isPlain(String text) {
        return text.chars().allMatch(one -> one > 0x20 && one < 0x7F);
    }

    /** Whether something is in it that changes what follows, or that is not to be seen. */
    static boolean hasUnseen(String text) {
        return UNSEEN.matcher(text).find();
    }

    /** What somebody would read. */
    static String read(String text) {
        String plain =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        StringBuilder read = new StringBuilder();
        for (char one : plain.toLowerCase(Locale.ROOT).toCharArray()) {
            int at = one < 0x80 ? -1 : PAIRS.indexOf(one);
            read.append(at < 0 ? one : PAIRS.charAt(at + 1));
        }
        return read.toString();
    }
}
