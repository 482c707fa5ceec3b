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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves of Spring Boot's management addresses those open that tell no secrets and change nothing. */
public final class ActuatorFixer implements Fixer {
    private static final String OPEN = "health,info,metrics,prometheus";
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
            "h2-console");
    private static final Pattern PROPERTY = Pattern.compile(
            "(?m)^[ \\t]*management\\.endpoints\\.web\\.exposure\\.include[ \\t]*[=:][ \\t]*(\\S[^\\r\\n]*?)[ \\t]*$");
    private static final Pattern YAML = Pattern.compile(
            "(?m)^[ \\t]*(?:management\\.endpoints\\.web\\.exposure\\.)?include:[ \\t]*(['\"]?)([^'\"#\\r\\n\\[\\]]+?)\\1[ \\t]*(?:#.*)?$");

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
        return List.of("properties", "yml", "yaml").stream().anyMatch(finding.path()::hasExtension);
    }

    @Override
    public Attempt attempt(Finding finding, Project project) {
        Optional<SourceFile> file = project.tree().read(finding.path());
        if (file.isEmpty()) {
            return Attempt.declined("there is no readable file " + finding.path() + " here any more");
        }
        boolean properties = finding.path().hasExtension("properties");
        Lines lines = Lines.of(file.get().text());
        Matcher setting = (properties ? PROPERTY : YAML).matcher(file.get().text());
        while (setting.find()) {
            int group = properties ? 1 : 2;
            int line = lines.lineAt(setting.start(group));
            boolean reported = finding.region().touchesLines(line, line)
                    || (line >= finding.region().startLine()
                            && line <= finding.region().startLine() + 4);
            int above = lines.start(Math.max(1, line - 3));
            boolean exposes = file.get().text().substring(above, setting.end()).contains("exposure");
            if (reported && exposes) {
                return change(finding, setting.group(group).strip(), setting.start(group), setting.end(group));
            }
        }
        return Attempt.declined("no list of open management addresses is on the reported line");
    }

    private Attempt change(Finding finding, String names, int start, int end) {
        if (names.contains("${")) {
            return Attempt.declined("which management addresses are open is decided by `" + names + "`");
        }
        List<String> listed = Arrays.stream(names.split(",")).map(String::strip).toList();
        List<String> kept = listed.stream()
                .filter(name -> !DANGEROUS.contains(name) && !name.equals("*"))
                .toList();
        String text = listed.contains("*") ? OPEN : String.join(",", kept);
        if (text.isEmpty()) {
            return Attempt.declined(
                    "nothing but addresses that tell secrets is open here; which others are wanted instead is for"
                            + " those who watch the application to say");
        }
        if (kept.size() == listed.size()) {
            return Attempt.declined(
                    "only addresses that tell no secrets are open already; who may ask for them is decided by the"
                            + " application's rules for logins");
        }
        FilePatch edited = new FilePatch.Edited(finding.path(), List.of(new Edit(start, end, text)));
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(edited),
                "Addresses that show the memory and the settings, or change the application, are closed; those by which it is"
                        + " watched stay open.",
                List.of("If people need one of the closed addresses, open it behind a login.")));
    }
}
