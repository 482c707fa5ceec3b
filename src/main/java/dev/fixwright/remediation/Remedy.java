package dev.fixwright.remediation;

import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Fix;
import dev.fixwright.proof.Proof;
import dev.fixwright.source.SourceFile;
import java.util.List;

/**
 * A fix that passed its checks.
 *
 * @param closes every finding that this one fix ends: several tools may report one statement
 * @param files the whole texts of the files it changes, as they stand after this and every earlier remedy of the plan
 */
public record Remedy(List<Finding> closes, Fix fix, Proof proof, List<SourceFile> files) {
    public Remedy {
        closes = List.copyOf(closes);
        files = List.copyOf(files);
    }
}
