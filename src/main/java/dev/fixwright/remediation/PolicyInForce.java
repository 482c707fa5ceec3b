package dev.fixwright.remediation;

import dev.fixwright.policy.Glob;
import dev.fixwright.policy.Ignore;
import dev.fixwright.policy.Match;
import dev.fixwright.policy.PolicyException;
import dev.fixwright.policy.PolicyFile;
import dev.fixwright.remediation.CodeHost.CheckRunReport;
import dev.fixwright.remediation.CodeHost.Snapshot;
import dev.fixwright.report.CheckRunText;
import dev.fixwright.repository.RepositoryRef;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The policy that holds in a repository: its file's, the last good one while the file is broken, else the usual one. */
final class PolicyInForce {
    private static final Logger LOG = LoggerFactory.getLogger(PolicyInForce.class);

    private final CodeHost host;
    private final PolicyStore store;
    private final StandingOrders orders;

    PolicyInForce(CodeHost host, PolicyStore store, StandingOrders orders) {
        this.host = host;
        this.store = store;
        this.orders = orders;
    }

    /** What held when the repository was last looked at. */
    PolicyFile lastKnown(RepositoryRef repository) {
        return withOrders(repository, lastFile(repository));
    }

    private PolicyFile lastFile(RepositoryRef repository) {
        try {
            return store.lastGood(repository).map(PolicyFile::parse).orElseGet(PolicyFile::absent);
        } catch (PolicyException e) {
            // It was good for an older version of this program.
            return PolicyFile.absent();
        }
    }

    /** What people said by command to ignore is ignored like what the file says. */
    private PolicyFile withOrders(RepositoryRef repository, PolicyFile file) {
        List<Ignore> ignores = orders.ignores(repository).stream()
                .map(order -> new Ignore(
                        new Match(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(Glob.of(order.rule())),
                                order.path().map(Glob::of)),
                        order.lastDay(),
                        Optional.of(order.reason() + " (said by " + order.askedBy() + " in a command)")))
                .toList();
        return ignores.isEmpty() ? file : new PolicyFile(file.policy().ignoring(ignores), file.warnings());
    }

    /** Whether the repository has a policy file, and it was good when it was last read without an error. */
    boolean isOfRepository(RepositoryRef repository) {
        return store.lastGood(repository).isPresent();
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
            return withOrders(repository, file);
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
