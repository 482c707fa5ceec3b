package dev.fixwright.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fixwright.finding.Catalogue;
import dev.fixwright.finding.Weakness;
import dev.fixwright.fix.Fixers;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fixwright rules}: which rules of which scanners have fixers, in which languages. */
@Command(
        name = "rules",
        customSynopsis = "@|bold fixwright rules|@ [OPTION]...",
        description = {"Lists the rules that Fixwright has fixers for, one line each.", ""},
        sortOptions = false,
        footer = {
            "",
            "Long names of rules are cut in the middle; --output json has them whole.",
            "",
            "Examples:",
            "  fixwright rules --tool CodeQL --language Python",
            "  fixwright explain-rule java/sql-injection"
        },
        mixinStandardHelpOptions = true)
public final class RulesCommand implements Callable<Integer> {
    /** So that a line has room in 120 columns. */
    private static final int LONGEST_RULE = 48;

    private static final int LONGEST_LANGUAGES = 22;

    private final Fixers fixers;
    private final Terminal terminal;

    @Option(names = "--tool", paramLabel = "NAME", description = "Only the rules of this scanner, such as CodeQL.")
    private Optional<String> tool = Optional.empty();

    @Option(names = "--language", paramLabel = "NAME", description = "Only weaknesses with a fixer for this language.")
    private Optional<String> language = Optional.empty();

    @Mixin
    private OutputForm output = new OutputForm();

    public RulesCommand(Fixers fixers, Terminal terminal) {
        this.fixers = fixers;
        this.terminal = terminal;
    }

    /** One rule of one scanner, with the languages in which what it reports can be fixed. */
    private record Row(String tool, String rule, Weakness weakness, List<String> languages) {}

    @Override
    public Integer call() throws JsonProcessingException {
        List<Row> all = fixers.catalogue().entries().stream()
                .flatMap(this::rows)
                .filter(row -> !row.languages().isEmpty())
                .toList();
        tool.ifPresent(name -> refuseUnknown("--tool", name, all.stream().map(Row::tool)));
        language.ifPresent(
                name -> refuseUnknown("--language", name, all.stream().flatMap(row -> row.languages().stream())));
        List<Row> rows = all.stream()
                .filter(row ->
                        tool.filter(name -> !name.equalsIgnoreCase(row.tool())).isEmpty())
                .filter(row -> language.filter(name -> row.languages().stream().noneMatch(name::equalsIgnoreCase))
                        .isEmpty())
                .sorted(Comparator.comparing(Row::tool)
                        .thenComparing(row -> row.weakness().id())
                        .thenComparing(Row::rule))
                .toList();
        if (output.isJson()) {
            terminal.out().println(json(rows));
        } else {
            table(rows);
        }
        return ExitCode.ALL_FIXED.number();
    }

    private Stream<Row> rows(Catalogue.Entry entry) {
        List<String> languages = fixers.languages(entry.weakness());
        return entry.rules().entrySet().stream()
                .flatMap(ofTool -> ofTool.getValue().stream()
                        .map(rule -> new Row(
                                ofTool.getKey(),
                                rule,
                                entry.weakness(),
                                RuleLanguages.among(languages, ofTool.getKey(), rule))));
    }

    private static void refuseUnknown(String option, String value, Stream<String> known) {
        TreeSet<String> names = new TreeSet<>(known.toList());
        if (names.stream().noneMatch(value::equalsIgnoreCase)) {
            throw new BadInputException(
                    option + " " + value + ": there is none of this name",
                    "Known are: " + String.join(", ", names) + ".");
        }
    }

    private void table(List<Row> rows) {
        int ruleWidth = Math.min(LONGEST_RULE, width(rows.stream().map(Row::rule), "RULE"));
        int toolWidth = width(rows.stream().map(Row::tool), "TOOL");
        int weaknessWidth = width(rows.stream().map(row -> row.weakness().id()), "WEAKNESS");
        String line = "%-" + toolWidth + "s  %-" + weaknessWidth + "s  %-" + ruleWidth + "s  %s%n";
        terminal.out().printf(Locale.ROOT, line, "TOOL", "WEAKNESS", "RULE", "FIXED IN");
        rows.forEach(row -> terminal.out()
                .printf(Locale.ROOT, line, row.tool(), row.weakness().id(), shown(row.rule()), shown(row.languages())));
        long weaknesses = rows.stream().map(Row::weakness).distinct().count();
        terminal.err().printf(Locale.ROOT, "%,d rules of %,d weaknesses%n", rows.size(), weaknesses);
    }

    /** A rule's beginning and its end tell more than its middle. */
    private static String shown(String rule) {
        return rule.length() <= LONGEST_RULE
                ? rule
                : rule.substring(0, LONGEST_RULE / 2) + "…" + rule.substring(rule.length() - LONGEST_RULE / 2 + 1);
    }

    private static String shown(List<String> languages) {
        String all = String.join(", ", languages);
        return all.length() <= LONGEST_LANGUAGES ? all : languages.size() + " languages";
    }

    private static int width(Stream<String> texts, String heading) {
        return Stream.concat(texts, Stream.of(heading))
                .mapToInt(String::length)
                .max()
                .orElseThrow();
    }

    private static String json(List<Row> rows) throws JsonProcessingException {
        List<Map<String, Object>> list = rows.stream()
                .map(row -> Map.<String, Object>of(
                        "tool", row.tool(),
                        "rule", row.rule(),
                        "weakness", row.weakness().id(),
                        "title", row.weakness().title(),
                        "cwes", row.weakness().cwes(),
                        "languages", row.languages()))
                .map(row -> (Map<String, Object>) new TreeMap<>(row))
                .toList();
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(Map.of("rules", list));
    }
}
