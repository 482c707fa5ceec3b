package dev.fixwright.remediation;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.util.List;
import java.util.Optional;

/** Alerts about the very code that people dismissed under another number: they are told of, and not worked on unasked. */
final class DismissedBefore {
    private final CodeHost host;
    private final RemediationStore store;

    DismissedBefore(CodeHost host, RemediationStore store) {
        this.host = host;
        this.store = store;
    }

    /** Why an alert is left alone, and how to dismiss it, too. Asks the host only where people dismissed any like it. */
    Optional<Decision> decline(Look look) {
        List<Dismissed> like =
                look.asked() || look.goesOn() ? List.of() : store.dismissedLike(look.repository(), look.alert());
        SourcePath path = look.finding().path();
        Optional<SourceFile> now =
                like.isEmpty() ? Optional.empty() : look.snapshot().tree().read(path);
        return now.flatMap(file -> Making.onHead(look, look.snapshot().tree())
                .flatMap(finding -> like.stream()
                        .filter(before -> host.snapshot(look.repository(), look.branch(), path, before.commit())
                                .scannedFile()
                                .filter(then -> before.isAt(finding.region(), then, file))
                                .isPresent())
                        .findFirst())
                .map(before -> new Decision.Decline(
                        before.reasonToLeave(look.alert().number()),
                        Optional.of(look.snapshot().head()))));
    }
}
