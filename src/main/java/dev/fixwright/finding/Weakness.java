package dev.fixwright.finding;

import java.util.List;

/**
 * A kind of problem, whatever tool reports it.
 *
 * @param id one lower-case word, the name of its fixer's package: {@code sqlinjection}
 * @param cwes its CWE numbers, the most fitting first
 * @param title a few words for headings: "SQL injection"
 * @param description two sentences: what it is and what an attacker gains
 * @param fix one sentence: what a fix does
 * @param review what a reviewer should look at
 * @param references addresses to read more at
 */
public record Weakness(
        String id,
        List<Integer> cwes,
        String title,
        String description,
        String fix,
        String review,
        List<String> references) {
    public Weakness {
        cwes = List.copyOf(cwes);
        references = List.copyOf(references);
    }

    public int cwe() {
        return cwes.get(0);
    }
}
