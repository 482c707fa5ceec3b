package dev.fixwright.remediation;

import dev.fixwright.policy.PolicyException;
import dev.fixwright.policy.PolicyFile;
import dev.fixwright.remediation.CodeHost.CheckRunReport;
import dev.fixwright.remediation.CodeHost.Snapshot;
import dev.fixwright.report.CheckRunText;
import dev.fixwright.repository.RepositoryRef;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The policy that holds in a repository: its file's, the last good one while the file is broken, else the usual one. */
final class PolicyInForce {
    private static final Logger LOG = LoggerFactory.getLogger(PolicyInForce.class);

    private final CodeHost host;
    private final PolicyStore store;

    PolicyInForce(CodeHost host, PolicyStore store) {
        this.host = host;
        this.store = store;
    }

    /** What held when the repository was last looked at. */
    PolicyFile lastKnown(RepositoryRef repository) {
        try {
            return store.lastGood(repository).map(PolicyFile::parse).orElseGet(PolicyFile::absent);
        } catch (PolicyException e) {
            // It was good for an older version of this program.
            return PolicyFile.absent();
        }
    }

    /** What holds now. A broken file is told of in a check run, once for each head. */
    PolicyFile of(RepositoryRef repository, Snapshot snapshot) {
        try {
            PolicyFile file = snapshot.policyFile().map(PolicyFile::parse).orElseGet(PolicyFile::absent);
            if (!snapshot.policyFile().equals(store.lastGood(repository))) {
                store.keep(repository, snapshot.policyFile());
                file.warnings()
                        .forEach(warning ->
                                LOG.warn("policy file repository={} warning=\"{}\"", repository.fullName(), warning));
            }
            return file;
        } catch (PolicyException e) {
            tell(repository, snapshot, e.reason());
            return lastKnown(repository);
        }
    }

    private void tell(RepositoryRef repository, Snapshot snapshot, String reason) {
        if (store.toldOn(repository).equals(Optional.of(snapshot.head()))) {
            return;
        }
        CheckRunText text =
                CheckRunText.brokenPolicy(reason, store.lastGood(repository).isPresent());
        LOG.warn("policy file is broken repository={} reason=\"{}\"", repository.fullName(), reason);
        try {
            host.report(
                    repository,
                    new CheckRunReport(
                            "policy",
                            snapshot.head(),
                            Remediator.CHECK_RUN + " policy",
                            Optional.of(text.conclusion()),
                            text.title(),
                            text.summary(),
                            Optional.empty()));
        } catch (CodeHostException e) {
            if (e.reason() != CodeHostException.Reason.FORBIDDEN) {
                throw e;
            }
        }
        store.told(repository, snapshot.head());
    }
}
