package dev.fixwright.fix.redos;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which characters the terms of regular expressions match, letters in either case, line ends included. */
final class CharacterSets {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
    private static final int COUNT = 0x10000;

    private final Map<String, BitSet> known = new HashMap<>();

    BitSet of(String atom) {
        return known.computeIfAbsent(atom, CharacterSets::read);
    }

    private static BitSet read(String atom) {
        BitSet set = new BitSet(COUNT);
        Pattern pattern = Pattern.compile(atom, FLAGS);
        Matcher matcher = pattern.matcher("");
        for (int c = 0; c < COUNT; c++) {
            if (matcher.reset(String.valueOf((char) c)).matches()) {
                set.set(c);
            }
        }
        return set;
    }

    boolean overlap(String one, String other) {
        return of(one).intersects(of(other));
    }
}
