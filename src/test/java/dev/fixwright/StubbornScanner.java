package dev.fixwright;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.github.standin.Scanner;
import dev.fixwright.github.standin.TextScanner;
import java.util.Map;
import java.util.TreeMap;

/** Reports a generator of random numbers whether it can be guessed or not. */
final class StubbornScanner implements Scanner {
    private final TextScanner scanner = new TextScanner("CodeQL").finds(ProofStory.RANDOM, "random = new ");

    @Override
    public JsonNode scan(Map<String, byte[]> files) {
        Map<String, byte[]> few = new TreeMap<>(files);
        few.remove(ProofStory.FILE);
        return scanner.scan(few);
    }
}
