package dev.fixwright.backlog;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Severity;
import dev.fixwright.finding.sarif.ReportedCode;
import dev.fixwright.finding.sarif.SarifLog;
import dev.fixwright.remediation.HandedInCode;
import dev.fixwright.secret.Sha256;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One thing that a scan reports, as it is kept.
 *
 * @param fingerprint the same in every scan that reports the same
 * @param code by which its code is found again
 */
record Reported(
        String fingerprint,
        String rule,
        String title,
        String message,
        Severity severity,
        String path,
        int startLine,
        int endLine,
        Optional<HandedInCode> code,
        Optional<String> assetId,
        Optional<Instant> targetDate) {
    /** The results of each tool. Equal ones are told apart by their order in the file, which a moved line keeps. */
    static Map<String, List<Reported>> byTool(SarifLog log, Optional<String> commit) {
        List<Integer> inOrder = IntStream.range(0, log.findings().size())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer i) -> log.findings().get(i).path().value())
                        .thenComparing(i -> log.findings().get(i).region().startLine()))
                .toList();
        Map<String, Integer> equalOnes = new HashMap<>();
        Map<String, List<Reported>> byTool = new LinkedHashMap<>();
        for (int i : inOrder) {
            Finding finding = log.findings().get(i);
            String context = log.contexts().get(i);
            String same = finding.tool() + "\n" + finding.rule() + "\n" + finding.path() + "\n"
                    + (context.isEmpty() ? finding.message() : context);
            int number = equalOnes.merge(same, 1, Integer::sum);
            byTool.computeIfAbsent(finding.tool(), none -> new ArrayList<>())
                    .add(of(finding, code(finding, commit, log.codes().get(i)), Sha256.hex(same + "\n" + number)));
        }
        return byTool;
    }

    private static HandedInCode code(Finding finding, Optional<String> commit, ReportedCode code) {
        return new HandedInCode(
                commit, finding.region().startColumn(), finding.region().endColumn(), finding.cwes(), code);
    }

    private static Reported of(Finding finding, HandedInCode code, String fingerprint) {
        return new Reported(
                fingerprint,
                cut(finding.rule(), 500),
                cut(finding.rule(), 500),
                cut(finding.message(), 4_000),
                finding.severity(),
                cut(finding.path().value(), 4_096),
                finding.region().startLine(),
                finding.region().endLine(),
                Optional.of(code),
                Optional.empty(),
                Optional.empty());
    }

    static Reported of(NewItem item) {
        return new Reported(
                Sha256.hex("item\n" + item.key()),
                cut(item.kind(), 500),
                cut(item.title(), 500),
                cut(item.summary(), 4_000),
                item.severity(),
                "",
                0,
                0,
                Optional.empty(),
                item.assetId().map(asset -> cut(asset, 500)),
                item.targetDate());
    }

    /** PostgreSQL knows no text with a NUL in it. */
    static String cut(String foreign, int most) {
        String text = foreign.replace("\0", "");
        return text.length() <= most ? text : text.substring(0, most);
    }
}
