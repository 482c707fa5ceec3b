package dev.fixwright.fix.actuators;

import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.Fixer;
import dev.fixwright.patch.Edit;
import dev.fixwright.patch.FilePatch;
import dev.fixwright.patch.Patch;
import dev.fixwright.source.Lines;
import dev.fixwright.source.SourceFile;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.yaml.YamlFile;
import dev.fixwright.syntax.yaml.YamlNode.Style;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves of Spring Boot's management addresses those open that tell no secrets and change nothing. */
public final class ActuatorFixer implements Fixer {
    private static final List<String> OPEN = List.of("health", "info", "metrics", "prometheus");
    private static final Set<String> DANGEROUS = Set.of(
            "env",
            "heapdump",
            "threaddump",
            "shutdown",
            "logfile",
            "configprops",
            "beans",
            "mappings",
            "loggers",
            "sessions",
            "httptrace",
            "httpexchanges",
            "trace",
            "dump",
            "jolokia",
            "restart",
            "refresh",
            "auditevents",
            "conditions",
            "startup",
            "gateway",
            "busenv",
            "busrefresh",
            "pause",
            "h2console");
    private static final Pattern PROPERTY = Pattern.compile(
            "(?m)^[ \\t]*management\\.(?:endpoints\\.web\\.exposure\\.include(\\[\\d+])?|security\\.enabled)"
                    + "[ \\t]*[=:][ \\t]*(\\S(?:[^\\r\\n\\\\]|\\\\\\r?\\n)*+)$");

    @Override
    public String weakness() {
        return "actuators";
    }

    @Override
    public List<String> languages() {
        return List.of("Spring Boot settings");
    }

    @Override
    public boolean reads(Finding finding) {
        return finding.path().hasExtension("properties") || YamlFile.reads(finding.path());
    }

    @Override
    public Attempt attempt(Finding finding, Project project) {
        Optional<SourceFile> file = project.tree().read(finding.path());
        if (file.isEmpty()) {
            return Attempt.declined("there is no readable file " + finding.path() + " here any more");
        }
        return finding.path().hasExtension("properties")
                ? inProperties(finding, file.get())
                : inYaml(finding, YamlFile.parse(file.get()));
    }

    private Attempt inProperties(Finding finding, SourceFile file) {
        Lines lines = Lines.of(file.text());
        Matcher setting = PROPERTY.matcher(file.text());
        while (setting.find()) {
            String value = setting.group(2).stripTrailing();
            int start = setting.start(2);
            int end = start + value.length();
            if (finding.region().touchesLines(lines.lineAt(start), lines.lineAt(end))) {
                if (setting.group(1) != null) {
                    return Attempt.declined("the names are numbered line by line, and taking `" + value
                            + "` out renumbers those after it");
                }
                if (setting.group().contains("security.enabled")) {
                    return login(finding, value, start, end);
                }
                String names = value.replaceAll("\\\\\\r?\\n\\s*", "");
                return change(
                        finding,
                        List.of(names.split("\\s*,\\s*")),
                        kept -> List.of(new Edit(start, end, String.join(",", kept))));
            }
        }
        return Attempt.declined("no list of open management addresses is on the reported line");
    }

    private Attempt inYaml(Finding finding, YamlFile file) {
        if (file.errors() > 0) {
            return Attempt.declined(finding.path() + " does not parse as YAML");
        }
        for (YamlSettings.Setting setting : YamlSettings.of(file)) {
            if (!finding.region().touchesLines(setting.firstLine(), setting.lastLine())) {
                continue;
            }
            if (setting.name().equals("management.security.enabled")) {
                return login(
                        finding,
                        setting.node().value(),
                        setting.node().start(),
                        setting.node().end());
            }
            if (setting.name().equals("management.endpoints.web.exposure.include")) {
                return change(finding, setting.values(), setting::keeping);
            }
        }
        boolean isText = file
                .nodesOn(finding.region().startLine(), finding.region().startLine())
                .stream()
                .anyMatch(node -> node.style() == Style.LITERAL || node.style() == Style.FOLDED);
        return Attempt.declined(
                isText
                        ? "the settings stand in a text inside of this file, which may be the template of another one"
                        : "no list of open management addresses is on the reported line");
    }

    /** The older way of Spring Boot to open all addresses: they ask for no login. */
    private Attempt login(Finding finding, String value, int start, int end) {
        return switch (value) {
            case "false" ->
                fixed(
                        finding,
                        List.of(new Edit(start, end, "true")),
                        "Addresses that tell secrets or change the application ask for a login again.",
                        "Whoever watches the application by them needs a login with the role for it.");
            case "true" -> Attempt.declined("the management addresses already ask for a login");
            default ->
                Attempt.declined("whether the management addresses ask for a login is decided by `" + value + "`");
        };
    }

    private Attempt change(Finding finding, List<String> listed, Function<List<String>, List<Edit>> edits) {
        Optional<String> variable =
                listed.stream().filter(name -> name.contains("${")).findFirst();
        if (variable.isPresent()) {
            return Attempt.declined("which management addresses are open is decided by `" + variable.get() + "`");
        }
        List<String> kept = listed.stream().filter(name -> !isDangerous(name)).toList();
        List<String> open = listed.contains("*") ? OPEN : kept;
        if (open.isEmpty()) {
            return Attempt.declined(
                    "nothing but addresses that tell secrets is open here; which others are wanted instead is for"
                            + " those who watch the application to say");
        }
        if (kept.size() == listed.size()) {
            return Attempt.declined(
                    "only addresses that tell no secrets are open already; who may ask for them is decided by the"
                            + " application's rules for logins");
        }
        return fixed(
                finding,
                edits.apply(open),
                "Addresses that show the memory and the settings, or change the application, are closed; those by which it is"
                        + " watched stay open.",
                "If people need one of the closed addresses, open it behind a login.");
    }

    private static boolean isDangerous(String name) {
        return name.equals("*")
                || DANGEROUS.contains(name.toLowerCase(Locale.ROOT).replace("-", ""));
    }

    private Attempt fixed(Finding finding, List<Edit> edits, String explanation, String review) {
        return new Attempt.Fixed(new Fix(
                weakness(), Patch.of(new FilePatch.Edited(finding.path(), edits)), explanation, List.of(review)));
    }
}
