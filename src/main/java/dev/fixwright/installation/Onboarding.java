package dev.fixwright.installation;

import dev.fixwright.installation.OnboardingStore.Standing;
import dev.fixwright.policy.PolicyException;
import dev.fixwright.policy.PolicyFile;
import dev.fixwright.remediation.Agenda;
import dev.fixwright.remediation.Consent;
import dev.fixwright.repository.RepositoryRef;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Nothing is opened in a repository until its policy file is there or somebody who may write to it said go. */
public final class Onboarding implements Consent {
    private static final Logger LOG = LoggerFactory.getLogger(Onboarding.class);
    private static final String WAITS =
            "it waits until somebody of the repository says go: by ticking the box in the issue"
                    + " that Fixwright opened, or with a policy file (" + PolicyFile.PATH + ")";

    private final OnboardingStore store;
    private final IssueHost host;
    private final Agenda agenda;

    public Onboarding(OnboardingStore store, IssueHost host, Agenda agenda) {
        this.store = store;
        this.host = host;
        this.agenda = agenda;
    }

    @Override
    public Optional<String> missing(RepositoryRef repository, boolean policyFile) {
        Standing standing = store.of(repository);
        if (standing.consent().isPresent()) {
            return Optional.empty();
        }
        if (policyFile) {
            consented(repository, "the policy file " + PolicyFile.PATH + " is there");
            return Optional.empty();
        }
        if (!standing.asked()) {
            // Whatever made us look, what is open is listed first: the issue tells of all of it.
            agenda.add(InstallationTasks.backfill(repository, false));
        }
        return Optional.of(WAITS);
    }

    /** The same after a look at the policy file, where nobody said go so far. Asks nobody. */
    Optional<String> missing(RepositoryRef repository) {
        if (store.of(repository).consent().isPresent()) {
            return Optional.empty();
        }
        return hasPolicy(repository) ? missing(repository, true) : Optional.of(WAITS);
    }

    /** Sees to it that people are asked, once. */
    void ask(RepositoryRef repository) {
        if (!store.of(repository).asked()) {
            agenda.add(AskTask.of(repository));
        }
    }

    private boolean hasPolicy(RepositoryRef repository) {
        try {
            return host.policyFile(repository).map(PolicyFile::parse).isPresent();
        } catch (PolicyException e) {
            return false;
        }
    }

    /** Keeps that somebody or something said go. */
    void consented(RepositoryRef repository, String because) {
        if (store.consented(repository, because)) {
            LOG.info("work begins repository={} because=\"{}\"", repository.fullName(), because);
        }
    }
}
