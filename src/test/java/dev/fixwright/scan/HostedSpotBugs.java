package dev.fixwright.scan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.fix.Javac;
import dev.fixwright.github.standin.HostedAlert;
import dev.fixwright.github.standin.ScanLog;
import dev.fixwright.github.standin.Scanner;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import edu.umd.cs.findbugs.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** SpotBugs with FindSecBugs as a repository's own workflow runs it: compiles what was pushed and scans the classes. */
public final class HostedSpotBugs implements Scanner {
    @Override
    public JsonNode scan(Map<String, byte[]> files) {
        List<SourceFile> sources = files.entrySet().stream()
                .filter(file ->
                        file.getKey().endsWith(".java") && !file.getKey().startsWith("src/test/"))
                .flatMap(file -> SourceFile.decode(SourcePath.of(file.getKey()), file.getValue()).stream())
                .toList();
        List<String> errors = Javac.errors(sources);
        if (!errors.isEmpty()) {
            throw new IllegalStateException("what was pushed does not compile: " + errors);
        }
        ScanLog log = new ScanLog("SpotBugs", Version.VERSION_STRING);
        for (SpotBugsScan.Alert alert : SpotBugsScan.scan(Javac.classes(sources))) {
            path(alert, sources)
                    .ifPresent(path -> log.add(
                            rule(alert.rule()),
                            HostedAlert.Place.line(path, Math.max(1, alert.line())),
                            alert.rule() + " in " + alert.type()));
        }
        return log.json();
    }

    private static HostedAlert.Rule rule(String id) {
        return new HostedAlert.Rule("SpotBugs", id, id.toLowerCase(java.util.Locale.ROOT), "high", List.of("security"));
    }

    private static Optional<String> path(SpotBugsScan.Alert alert, List<SourceFile> sources) {
        String outer = alert.type().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
        return sources.stream()
                .map(file -> file.path().value())
                .filter(path -> ("/" + path).endsWith("/" + outer))
                .findFirst();
    }
}
