package dev.fixwright.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.fixwright.cli.SarifFixes.Replacement;
import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.finding.Severity;
import dev.fixwright.remediation.Refusal;
import dev.fixwright.remediation.Remedy;
import dev.fixwright.source.SourcePath;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A report as SARIF 2.1.0: each tool's alerts, with the fix where there is one and the reason where there is none. */
final class SarifReport {
    private static final JsonFactory JSON = new JsonFactory();

    private final String version;

    SarifReport(String version) {
        this.version = version;
    }

    /** An alert with its end: the fix that counts {@code fix} in the report, or a reason. */
    private record Ended(Finding finding, Optional<Integer> fix, String reason) {}

    void print(FixReport report, PrintWriter out) {
        Map<String, List<Ended>> tools = byTool(report);
        List<Map<SourcePath, List<Replacement>>> fixes = new SarifFixes(report).all();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            for (Map.Entry<String, List<Ended>> tool : tools.entrySet()) {
                writeRun(json, tool.getKey(), tool.getValue(), report, fixes);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println();
        out.flush();
    }

    private static Map<String, List<Ended>> byTool(FixReport report) {
        Map<String, List<Ended>> tools = new TreeMap<>();
        for (int i = 0; i < report.fixed().size(); i++) {
            for (Finding finding : report.fixed().get(i).remedy().closes()) {
                tools.computeIfAbsent(finding.tool(), tool -> new ArrayList<>())
                        .add(new Ended(finding, Optional.of(i), ""));
            }
        }
        for (Refusal refusal : report.declined()) {
            tools.computeIfAbsent(refusal.finding().tool(), tool -> new ArrayList<>())
                    .add(new Ended(refusal.finding(), Optional.empty(), refusal.reason()));
        }
        return tools;
    }

    private void writeRun(
            JsonGenerator json,
            String tool,
            List<Ended> alerts,
            FixReport report,
            List<Map<SourcePath, List<Replacement>>> fixes)
            throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", tool);
        json.writeEndObject();
        json.writeArrayFieldStart("extensions");
        json.writeStartObject();
        json.writeStringField("name", "Fixwright");
        json.writeStringField("version", version);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
        for (Ended alert : alerts) {
            writeResult(json, alert, report, fixes);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeResult(
            JsonGenerator json, Ended alert, FixReport report, List<Map<SourcePath, List<Replacement>>> fixes)
            throws IOException {
        Finding finding = alert.finding();
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule());
        json.writeStringField("level", level(finding.severity()));
        writeText(json, "message", finding.message().isEmpty() ? finding.rule() : finding.message());
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        writeFile(json, finding.path());
        writeRegion(json, "region", finding.region());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        json.writeStringField("fixwright/state", alert.fix().isPresent() ? "fixed" : "declined");
        if (alert.fix().isPresent()) {
            Remedy remedy = report.fixed().get(alert.fix().get()).remedy();
            json.writeStringField("fixwright/proof", remedy.proof().level().word());
            json.writeEndObject();
            writeFix(json, remedy, fixes.get(alert.fix().get()));
        } else {
            json.writeStringField("fixwright/reason", alert.reason());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void writeFix(JsonGenerator json, Remedy remedy, Map<SourcePath, List<Replacement>> files)
            throws IOException {
        json.writeArrayFieldStart("fixes");
        json.writeStartObject();
        writeText(json, "description", remedy.fix().explanation());
        json.writeArrayFieldStart("artifactChanges");
        for (Map.Entry<SourcePath, List<Replacement>> file : files.entrySet()) {
            json.writeStartObject();
            writeFile(json, file.getKey());
            json.writeArrayFieldStart("replacements");
            for (Replacement replacement : file.getValue()) {
                json.writeStartObject();
                writeRegion(json, "deletedRegion", replacement.deleted());
                writeText(json, "insertedContent", replacement.inserted());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void writeText(JsonGenerator json, String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static void writeFile(JsonGenerator json, SourcePath path) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(path));
        json.writeStringField("uriBaseId", "%SRCROOT%");
        json.writeEndObject();
    }

    private static String uri(SourcePath path) {
        try {
            String uri = new URI(null, null, "/" + path.value(), null).toASCIIString();
            return uri.substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("every path of a repository is a URI: " + path, e);
        }
    }

    private static void writeRegion(JsonGenerator json, String name, Region region) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("startLine", region.startLine());
        if (region.hasColumns()) {
            json.writeNumberField("startColumn", region.startColumn());
        }
        json.writeNumberField("endLine", region.endLine());
        if (region.hasColumns()) {
            json.writeNumberField("endColumn", region.endColumn());
        }
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case CRITICAL, HIGH -> "error";
            case MEDIUM -> "warning";
            case LOW -> "note";
        };
    }
}
