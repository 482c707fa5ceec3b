package dev.fixwright.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows with as many cells each, one below the other. */
final class TextTable {
    private TextTable() {}

    static void print(PrintWriter out, List<List<String>> rows) {
        int columns = rows.get(0).size();
        List<Integer> widths = IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .boxed()
                .toList();
        rows.forEach(row -> out.println(IntStream.range(0, columns)
                .mapToObj(column ->
                        String.format(Locale.ROOT, "%-" + Math.max(1, widths.get(column)) + "s", row.get(column)))
                .collect(Collectors.joining("  "))
                .stripTrailing()));
    }
}
