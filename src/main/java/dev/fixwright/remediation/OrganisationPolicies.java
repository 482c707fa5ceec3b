package dev.fixwright.remediation;

import dev.fixwright.policy.PolicyFile;
import dev.fixwright.remediation.CodeHost.PolicyTexts;
import dev.fixwright.repository.RepositoryRef;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The defaults of owners. Those in a repository that everybody may read come with every look at another one; those in one
 * that only the installation may read are read here, now and then, and kept.
 */
final class OrganisationPolicies {
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private final CodeHost host;
    private final PolicyStore store;
    private final InstantSource clock;

    OrganisationPolicies(CodeHost host, PolicyStore store, InstantSource clock) {
        this.host = host;
        this.store = store;
        this.clock = clock;
    }

    /** The texts of a repository with its owner's, wherever that is. */
    PolicyTexts with(RepositoryRef repository, PolicyTexts texts) {
        return texts.organisation().isPresent()
                ? texts
                : new PolicyTexts(
                        texts.repository(),
                        known(repository)
                                .map(found -> isFresh(found) ? found : read(found))
                                .flatMap(OwnerDefaults::text));
    }

    private Optional<OwnerDefaults> known(RepositoryRef repository) {
        return store.defaults(repository.installationId())
                .filter(found -> found.place().owner().equalsIgnoreCase(repository.owner()));
    }

    private boolean isFresh(OwnerDefaults found) {
        return found.readAt()
                .filter(at -> clock.instant().isBefore(at.plus(GOOD_FOR)))
                .isPresent();
    }

    private OwnerDefaults read(OwnerDefaults before) {
        OwnerDefaults now = tried(before);
        store.keep(now);
        return now;
    }

    private OwnerDefaults tried(OwnerDefaults before) {
        try {
            return before.read(host.defaults(before.place()), clock.instant());
        } catch (CodeHostException e) {
            return switch (e.reason()) {
                // What an owner forbade is not allowed because nobody can ask any more.
                case GONE, FORBIDDEN, REFUSED -> before.unread(e.explanation(), before.text(), clock.instant());
                case RATE_LIMITED, UNAVAILABLE, BASE_MOVED -> {
                    // Nothing is done against the word of an owner who was not heard yet.
                    if (before.readAt().isEmpty()) {
                        throw e;
                    }
                    yield before;
                }
            };
        }
    }

    /** Why the owner's file could not be read when that was last tried, for people. */
    Optional<String> problem(RepositoryRef repository) {
        return known(repository)
                .flatMap(found -> found.problem()
                        .map(why -> PolicyFile.PATH + " of "
                                + found.place().fullName() + " could not be read: " + why
                                + (found.text().isPresent() ? "; what was read of it last holds" : "")));
    }

    /** What there is to say where nothing of the owner's holds. */
    Optional<String> absence(RepositoryRef repository) {
        String place = repository.owner() + "/" + OwnerDefaults.REPOSITORY;
        return known(repository).isPresent()
                ? Optional.empty()
                : Optional.of("No defaults of " + repository.owner() + " hold here: GitHub shows Fixwright no "
                        + PolicyFile.PATH + " in " + place
                        + ". Where that repository is private, the app has to be installed on it, too.");
    }
}
