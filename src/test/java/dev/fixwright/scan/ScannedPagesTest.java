package dev.fixwright.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.Wiring;
import dev.fixwright.finding.sarif.SarifReader;
import dev.fixwright.fix.PageServer;
import dev.fixwright.fix.PageServer.Site;
import dev.fixwright.remediation.CheckoutRemediator;
import dev.fixwright.remediation.Plan;
import dev.fixwright.remediation.TimeLimit;
import dev.fixwright.remediation.Workshop;
import dev.fixwright.scan.SpotBugsScan.Alert;
import dev.fixwright.source.MemoryTree;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The real scanner over the servlets that a server makes of pages: what it reports there is gone after the fix. */
class ScannedPagesTest {
    private static final String ROOT = "src/main/webapp/";
    private static final String CORE = "<%@ taglib prefix=\"c\" uri=\"http://java.sun.com/jsp/jstl/core\" %>";
    private static final Map<String, String> PAGES = new TreeMap<>(Map.of(
            "greeting.jsp",
            "<p>Hello <%= request.getParameter(\"name\") %></p>\n<p>${pageContext.request.contextPath}</p>\n",
            "booking.jsp",
            "<%\n  for (String day : request.getParameterValues(\"day\")) {\n    out.println(\"<li>\" + day + \"</li>\");\n"
                    + "  }\n%>\n",
            "desk.jsp",
            CORE + "\n<input value=\"${param.desk}\"><b>${param.desk}</b>\n",
            "note.jsp",
            CORE + "\n<c:out value=\"${param.note}\" escapeXml=\"false\"/>\n",
            "map.jsp",
            "<script>\nvar place = '<%= request.getParameter(\"place\") %>';\n</script>\n",
            "WEB-INF/views/old_invoice.jsp",
            "<% String no = request.getParameter(\"no\"); %>\n<a href=\"<%= no %>\" title=<%= no %>>invoice</a>\n"));

    @Test
    void theScannerNoLongerReportsWhatItReportedInTheServletsOfThePages() throws Exception {
        MemoryTree tree = new MemoryTree(PAGES.entrySet().stream()
                .map(page -> SourceFile.of(SourcePath.of(ROOT + page.getKey()), page.getValue()))
                .toList());
        try (PageServer server = new PageServer()) {
            List<Alert> before = scan(server, files(tree));
            Workshop workshop = new Workshop(Wiring.fixers(), new TimeLimit(Duration.ofMinutes(1)));
            Plan plan = new CheckoutRemediator(workshop)
                    .remediate(
                            SarifReader.of(tree, List.of())
                                    .read("scan.sarif", sarif(before))
                                    .findings(),
                            tree,
                            (a, b) -> {});

            assertThat(before).extracting(Alert::type).hasSizeGreaterThanOrEqualTo(PAGES.size());
            assertThat(plan.declined()).isEmpty();
            Map<SourcePath, SourceFile> after = new TreeMap<>();
            files(tree).forEach(file -> after.put(file.path(), file));
            plan.files().forEach(file -> after.put(file.path(), file));
            assertThat(scan(server, after.values())).isEmpty();
        }
    }

    private static Collection<SourceFile> files(MemoryTree tree) {
        return tree.paths().stream().map(path -> tree.read(path).orElseThrow()).toList();
    }

    private static List<Alert> scan(PageServer server, Collection<SourceFile> files) throws Exception {
        Site site = server.serve(files);
        for (SourceFile file : files) {
            String page = "/" + file.path().value().substring(ROOT.length());
            assertThat(server.get(site, page, Map.of("day", "Monday"))).doesNotStartWith("status ");
        }
        return SpotBugsScan.scan(site.classes()).stream()
                .filter(alert -> alert.rule().contains("JSP"))
                .toList();
    }

    /** What SpotBugs writes: the servlet's source file and a line of it. */
    private static ByteArrayInputStream sarif(List<Alert> alerts) throws IOException {
        String results = alerts.stream()
                .map(alert -> """
                        {"ruleId": "%s", "locations": [{"physicalLocation": {"artifactLocation": {"uri": "%s.java"},
                        "region": {"startLine": %d}}}]}""".formatted(alert.rule(), alert.type().replace('.', '/'), alert.line()))
                .collect(Collectors.joining(","));
        String log = """
                {"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "SpotBugs"}}, "results": [%s]}]}
                """.formatted(results);
        return new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8));
    }
}
