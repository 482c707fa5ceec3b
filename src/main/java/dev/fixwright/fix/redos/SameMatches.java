package dev.fixwright.fix.redos;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares two regular expressions on all short texts of a few characters, one of each kind that the first one tells
 * apart: a check of the rules by which one was made of the other.
 */
final class SameMatches {
    private static final int MOST_TEXTS = 6_000;

    private SameMatches() {}

    static boolean of(String before, String after, List<String> atoms, CharacterSets sets) {
        Pattern first = Pattern.compile(before);
        Pattern second = Pattern.compile(after);
        List<Character> alphabet = alphabet(atoms, sets);
        List<String> texts = new ArrayList<>(List.of(""));
        for (int i = 0; i < texts.size() && texts.size() < MOST_TEXTS; i++) {
            for (char c : alphabet) {
                texts.add(texts.get(i) + c);
            }
        }
        return texts.stream().allMatch(text -> same(first.matcher(text), second.matcher(text)));
    }

    private static boolean same(Matcher first, Matcher second) {
        if (first.matches() != second.matches()) {
            return false;
        }
        first.reset();
        second.reset();
        while (first.find()) {
            if (!second.find() || first.start() != second.start() || first.end() != second.end()) {
                return false;
            }
        }
        return !second.find();
    }

    private static List<Character> alphabet(List<String> atoms, CharacterSets sets) {
        Map<BitSet, Character> kinds = new LinkedHashMap<>();
        for (char c = ' '; c < 0x7f; c++) {
            BitSet kind = new BitSet();
            for (int i = 0; i < atoms.size(); i++) {
                kind.set(i, sets.of(atoms.get(i)).get(c));
            }
            kinds.putIfAbsent(kind, c);
        }
        return kinds.values().stream().limit(6).toList();
    }
}
