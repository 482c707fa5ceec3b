package dev.fixwright.finding;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which weakness a tool's rule reports: one data file per weakness under {@code /catalogue}, whose name is the weakness's
 * id. A rule that no file names falls back to the weakness of its CWE.
 */
public final class Catalogue {
    private static final ObjectMapper YAML = JsonMapper.builder(new YAMLFactory())
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .build();

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Weakness> byRule = new LinkedHashMap<>();
    private final Map<String, Weakness> byLastSegment = new LinkedHashMap<>();
    private final Map<Integer, Weakness> byCwe = new LinkedHashMap<>();
    private final NoticesYaml notices = read("notices", NoticesYaml.class);

    private Catalogue(Collection<Entry> entries) {
        entries.forEach(this::add);
    }

    /** The catalogue of the named weaknesses; earlier ones win where two name the same CWE first. */
    public static Catalogue of(List<String> weaknesses) {
        return new Catalogue(weaknesses.stream().map(Catalogue::read).toList());
    }

    private static Entry read(String weakness) {
        WeaknessYaml yaml = read(weakness, WeaknessYaml.class);
        return new Entry(yaml.weakness(weakness), yaml.rules());
    }

    private static <T> T read(String name, Class<T> shape) {
        String resource = "/catalogue/" + name + ".yml";
        try (InputStream file = Catalogue.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("the catalogue has no " + resource);
            }
            return YAML.readValue(file, shape);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private void add(Entry entry) {
        entries.put(entry.weakness().id(), entry);
        entry.rules()
                .values()
                .forEach(rules -> rules.forEach(rule -> {
                    Weakness other = byRule.put(key(rule), entry.weakness());
                    if (other != null) {
                        throw new IllegalStateException("rule " + rule + " is both " + other.id() + " and "
                                + entry.weakness().id());
                    }
                    byLastSegment.putIfAbsent(lastSegment(key(rule)), entry.weakness());
                }));
        entry.weakness().cwes().forEach(cwe -> byCwe.putIfAbsent(cwe, entry.weakness()));
    }

    /** A weakness by its id. */
    public Optional<Weakness> weakness(String id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::weakness);
    }

    /** The weakness that a finding reports: by its rule's id, else by the first CWE that is known. */
    public Optional<Weakness> weaknessOf(Finding finding) {
        Weakness weakness = byRule.get(key(finding.rule()));
        if (weakness == null) {
            weakness = byLastSegment.get(lastSegment(key(finding.rule())));
        }
        return weakness != null
                ? Optional.of(weakness)
                : finding.cwes().stream()
                        .filter(byCwe::containsKey)
                        .map(byCwe::get)
                        .findFirst();
    }

    /** Why a finding is none to fix: its rule only draws attention to a place. */
    public Optional<String> notice(Finding finding) {
        boolean known = notices.rules().values().stream().anyMatch(rules -> rules.contains(finding.rule()));
        return known ? Optional.of(notices.reason().strip()) : Optional.empty();
    }

    /** Every weakness with the rules that report it, by tool. */
    public Collection<Entry> entries() {
        return entries.values();
    }

    private static String key(String rule) {
        return rule.toLowerCase(Locale.ROOT);
    }

    /** Semgrep puts the rule file's path before a rule's name, and the name is the last segment. */
    private static String lastSegment(String rule) {
        return rule.substring(rule.lastIndexOf('.') + 1);
    }

    /** One weakness with the ids of the rules that report it, by the tool's name. */
    public record Entry(Weakness weakness, Map<String, List<String>> rules) {}

    /** The shape of the file of rules that report no weakness. */
    private record NoticesYaml(String reason, Map<String, List<String>> rules) {}

    /** The shape of a weakness's file. */
    private record WeaknessYaml(
            List<Integer> cwe,
            String title,
            String description,
            String fix,
            String review,
            List<String> references,
            Map<String, List<String>> rules) {
        Weakness weakness(String id) {
            return new Weakness(id, cwe, title, description.strip(), fix.strip(), review.strip(), references);
        }
    }
}
