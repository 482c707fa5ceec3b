package dev.fixwright.finding.sarif;

import dev.fixwright.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says what the rule of a result is, wherever the tool described it. */
final class RunRules {
    private final RunJson run;

    RunRules(RunJson run) {
        this.run = run;
    }

    /** A rule as it applies to one result. The id is empty where the result names none. */
    record Rule(String id, List<Integer> cwes, Severity severity, String message) {}

    Rule of(ResultJson result) {
        Optional<RuleJson> rule = described(result);
        String named = named(result);
        boolean isParent = rule.isPresent() && named.startsWith(rule.get().id + "/");
        String id = named.isEmpty() || isParent
                ? rule.map(described -> described.id).orElse("")
                : named;
        return new Rule(id, cwes(result, rule), severity(result, rule), message(result, rule));
    }

    private static String named(ResultJson result) {
        return result.ruleId.isEmpty() ? result.rule.id : result.ruleId;
    }

    /** By index where the description there has the id that the result names, else by the id alone. */
    private Optional<RuleJson> described(ResultJson result) {
        String id = named(result);
        ComponentJson component = component(result.rule).orElse(run.driver);
        int index = result.rule.index >= 0 ? result.rule.index : result.ruleIndex;
        Optional<RuleJson> byIndex = component
                .rule(index)
                .filter(rule -> id.isEmpty() || id.equals(rule.id) || id.startsWith(rule.id + "/"));
        if (byIndex.isPresent() || id.isEmpty()) {
            return byIndex;
        }
        return Stream.concat(Stream.of(component, run.driver), run.extensions.stream())
                .flatMap(described -> described.rule(id).stream())
                .findFirst();
    }

    private Optional<ComponentJson> component(ReferenceJson reference) {
        if (reference.componentIndex >= 0 && reference.componentIndex < run.extensions.size()) {
            return Optional.of(run.extensions.get(reference.componentIndex));
        }
        return run.extensions.stream()
                .filter(extension -> (!reference.component.isEmpty() && reference.component.equals(extension.name))
                        || (!reference.componentGuid.isEmpty() && reference.componentGuid.equals(extension.guid)))
                .findFirst();
    }

    private List<Integer> cwes(ResultJson result, Optional<RuleJson> rule) {
        Set<Integer> numbers = new LinkedHashSet<>(result.properties.cwes);
        result.taxa.forEach(taxon -> addCwe(taxon, numbers));
        rule.ifPresent(described -> {
            numbers.addAll(described.properties.cwes);
            described.relationships.forEach(target -> addCwe(target, numbers));
        });
        return new ArrayList<>(numbers);
    }

    private void addCwe(ReferenceJson taxon, Set<Integer> numbers) {
        Optional<ComponentJson> taxonomy = taxonomy(taxon);
        String id = taxon.id;
        if (id.isEmpty()
                && taxonomy.isPresent()
                && taxon.index >= 0
                && taxon.index < taxonomy.get().taxa.size()) {
            id = taxonomy.get().taxa.get(taxon.index);
        }
        if (isCwe(taxon.component)
                || taxonomy.filter(known -> isCwe(known.name)).isPresent()) {
            Cwe.addAny(id, numbers);
        } else {
            Cwe.addNamed(id, numbers);
        }
    }

    private Optional<ComponentJson> taxonomy(ReferenceJson taxon) {
        boolean byIndex =
                taxon.component.isEmpty() && taxon.componentIndex >= 0 && taxon.componentIndex < run.taxonomies.size();
        if (byIndex) {
            return Optional.of(run.taxonomies.get(taxon.componentIndex));
        }
        return run.taxonomies.stream()
                .filter(known -> (!taxon.component.isEmpty() && taxon.component.equals(known.name))
                        || (!taxon.componentGuid.isEmpty() && taxon.componentGuid.equals(known.guid)))
                .findFirst();
    }

    private static boolean isCwe(String taxonomy) {
        return taxonomy.toLowerCase(Locale.ROOT).startsWith("cwe");
    }

    /** GitHub's score first, then SpotBugs' rank, then the level. */
    private Severity severity(ResultJson result, Optional<RuleJson> rule) {
        double score = Double.isNaN(result.properties.score)
                ? rule.map(described -> described.properties.score).orElse(Double.NaN)
                : result.properties.score;
        if (!Double.isNaN(score)) {
            return Severity.ofScore(score);
        }
        int rank = result.properties.rank;
        if (rank >= 1 && rank <= 20) {
            return rank <= 4
                    ? Severity.CRITICAL
                    : rank <= 9 ? Severity.HIGH : rank <= 14 ? Severity.MEDIUM : Severity.LOW;
        }
        String level =
                result.level.isEmpty() ? rule.map(described -> described.level).orElse("warning") : result.level;
        return switch (level) {
            case "error" -> Severity.HIGH;
            case "note", "none" -> Severity.LOW;
            default -> Severity.MEDIUM;
        };
    }

    private String message(ResultJson result, Optional<RuleJson> rule) {
        String text = result.message;
        if (text.isEmpty() && !result.messageId.isEmpty()) {
            text = rule.map(described -> described.messages.get(result.messageId))
                    .orElseGet(() -> run.driver.messages.getOrDefault(result.messageId, ""));
        }
        for (int i = 0; i < result.arguments.size(); i++) {
            text = text.replace("{" + i + "}", result.arguments.get(i));
        }
        return text.length() <= RuleJson.MAX_MESSAGE ? text : text.substring(0, RuleJson.MAX_MESSAGE);
    }
}
