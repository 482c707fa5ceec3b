package dev.fixwright.fix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Says how many of the mutants on guards the case folders killed, by weakness and language, and lists the guards that a
 * mutant survived: for each of these a case is missing, or the guard is superfluous.
 */
public final class GuardScore {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path REPORT = Path.of("target/pit-reports/mutations.xml");

    private final Map<Path, List<String>> texts = new HashMap<>();
    private final Map<Path, Map<String, Set<Integer>>> rooms = new HashMap<>();
    private final Map<String, int[]> scores = new TreeMap<>();
    private final List<String> survivors = new ArrayList<>();

    /**
     * A change to one condition, as the report has it.
     *
     * @param index its place in the compiled method, which is the order in which a line's conditions are asked
     * @param change the value that the condition has now, whatever is asked
     */
    record Mutant(Path file, int line, int index, String change, boolean isKilled) {}

    public static void main(String[] reports) throws Exception {
        GuardScore score = new GuardScore();
        for (Path report : reports.length == 0
                ? List.of(REPORT)
                : Stream.of(reports).map(Path::of).toList()) {
            for (Mutant mutant : mutants(report)) {
                score.add(mutant);
            }
        }
        System.out.println(score);
    }

    static List<Mutant> mutants(Path report) throws Exception {
        NodeList nodes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(report.toFile())
                .getElementsByTagName("mutation");
        List<Mutant> mutants = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Element node = (Element) nodes.item(i);
            String type = text(node, "mutatedClass");
            mutants.add(new Mutant(
                    SOURCES.resolve(type.substring(0, type.lastIndexOf('.')).replace('.', '/'))
                            .resolve(text(node, "sourceFile")),
                    Integer.parseInt(text(node, "lineNumber")),
                    Integer.parseInt(text(node, "index")),
                    text(node, "description").replaceFirst("^.* with (true|false)\\b.*", "$1"),
                    node.getAttribute("detected").equals("true")));
        }
        mutants.sort(
                Comparator.comparing(Mutant::file).thenComparing(Mutant::line).thenComparing(Mutant::index));
        return mutants;
    }

    private static String text(Element node, String name) {
        return node.getElementsByTagName(name).item(0).getTextContent();
    }

    private void add(Mutant mutant) throws IOException {
        Path file = mutant.file;
        Set<Integer> guards = guards(file.getParent()).getOrDefault(file.toString(), Set.of());
        if (!guards.contains(mutant.line)) {
            return;
        }
        int[] score = scores.computeIfAbsent(weakness(file) + " " + language(file), none -> new int[2]);
        score[1]++;
        if (mutant.isKilled) {
            score[0]++;
        } else {
            survivors.add("%s:%d  always %s  %s"
                    .formatted(
                            file.getFileName(),
                            mutant.line,
                            mutant.change,
                            texts.get(file).get(mutant.line - 1).strip()));
        }
    }

    private Map<String, Set<Integer>> guards(Path room) throws IOException {
        if (!rooms.containsKey(room)) {
            Map<String, String> sources = new HashMap<>();
            try (Stream<Path> files = Files.list(room)) {
                for (Path file :
                        files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    texts.put(file, Files.readAllLines(file));
                    sources.put(file.toString(), Files.readString(file));
                }
            }
            rooms.put(room, GuardLines.of(sources));
        }
        return rooms.get(room);
    }

    private static String weakness(Path file) {
        return SOURCES.resolve("dev/fixwright/fix").relativize(file).getName(0).toString();
    }

    private static String language(Path file) {
        return file.toString().contains("javascript/")
                ? "JavaScript"
                : Stream.of("CSharp", "Go", "JavaScript", "Python", "Ruby")
                        .filter(file.getFileName().toString()::startsWith)
                        .findFirst()
                        .orElse("Java");
    }

    @Override
    public String toString() {
        int killed = scores.values().stream().mapToInt(score -> score[0]).sum();
        int all = scores.values().stream().mapToInt(score -> score[1]).sum();
        String table = scores.entrySet().stream()
                .map(one -> line(one.getKey(), one.getValue()[0], one.getValue()[1]))
                .collect(Collectors.joining("\n"));
        return String.join("\n", survivors) + "\n\n" + table + "\n" + line("all", killed, all);
    }

    private static String line(String what, int killed, int all) {
        return "%-40s %4d / %4d  %3d %%".formatted(what, killed, all, all == 0 ? 100 : 100 * killed / all);
    }
}
