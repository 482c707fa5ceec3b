package dev.fixwright.remediation;

import dev.fixwright.policy.Glob;
import dev.fixwright.policy.Ignore;
import dev.fixwright.policy.Match;
import dev.fixwright.policy.PolicyException;
import dev.fixwright.policy.PolicyFile;
import dev.fixwright.policy.PolicyLayers;
import dev.fixwright.policy.PolicySource;
import dev.fixwright.remediation.CodeHost.CheckRunReport;
import dev.fixwright.remediation.CodeHost.PolicyTexts;
import dev.fixwright.remediation.CodeHost.Snapshot;
import dev.fixwright.report.CheckRunText;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The policy that holds in a repository: the server's, its own file's and its organisation's, of each the last good one
 * while it is broken.
 */
final class PolicyInForce {
    private static final Logger LOG = LoggerFactory.getLogger(PolicyInForce.class);

    private static final PolicyTexts NOTHING = new PolicyTexts(Optional.empty(), Optional.empty());

    private final CodeHost host;
    private final PolicyStore store;
    private final StandingOrders orders;
    private final OrganisationPolicies organisations;

    PolicyInForce(CodeHost host, PolicyStore store, StandingOrders orders, OrganisationPolicies organisations) {
        this.host = host;
        this.store = store;
        this.orders = orders;
        this.organisations = organisations;
    }

    /** What held when the repository was last looked at. */
    PolicyFile lastKnown(RepositoryRef repository) {
        PolicyTexts known = store.lastGood(repository);
        List<String> notAnyMore = new ArrayList<>();
        // A text may have been good for an older version of this program.
        PolicyFile file = layers(repository, usable(repository, known, NOTHING, notAnyMore))
                .file();
        return withOrders(repository, file);
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
        return store.lastGood(repository).repository().isPresent();
    }

    /** What holds now. A broken file is told of in a check run, once for each head. */
    PolicyFile of(RepositoryRef repository, Snapshot snapshot) {
        List<String> broken = new ArrayList<>();
        PolicyFile file = of(repository, snapshot.policies(), broken);
        complaint(repository, snapshot.policies(), broken)
                .filter(none -> !isToldOn(repository, snapshot.head()))
                .ifPresent(text -> {
                    broken.forEach(reason ->
                            LOG.warn("policy file repository={} broken=\"{}\"", repository.fullName(), reason));
                    tell(repository, snapshot.head(), text);
                });
        return file;
    }

    /** What there is to say against the files, as far as one can be read now. */
    private Optional<CheckRunText> complaint(RepositoryRef repository, PolicyTexts texts, List<String> broken) {
        if (!broken.isEmpty()) {
            boolean earlierHolds = !store.lastGood(repository).equals(NOTHING);
            String told = broken.stream()
                    .map(reason -> texts.organisation().isEmpty() && isOfOwner(repository, reason)
                            ? PolicySource.ofOrganisation(repository.owner(), "")
                                            .name()
                                    + " is broken; Fixwright's log says how, because not everybody here may read that file"
                            : reason)
                    .collect(Collectors.joining(". And "));
            return Optional.of(CheckRunText.brokenPolicy(told, earlierHolds));
        }
        return texts.organisation().isPresent()
                ? Optional.empty()
                : organisations.problem(repository).map(CheckRunText::unreadPolicy);
    }

    /** Whether something was said against the files on a head. */
    boolean isToldOn(RepositoryRef repository, CommitId head) {
        return store.toldOn(repository).equals(Optional.of(head));
    }

    /** Says on a head how the files stand now, good or not. */
    void tellAgain(RepositoryRef repository, CommitId head) {
        PolicyTexts texts = host.policies(repository);
        List<String> broken = new ArrayList<>();
        PolicyFile file = of(repository, texts, broken);
        tell(
                repository,
                head,
                complaint(repository, texts, broken).orElseGet(() -> CheckRunText.goodPolicy(file.warnings())));
    }

    /** What holds now, without a word about broken files. */
    PolicyFile of(RepositoryRef repository, PolicyTexts texts) {
        return of(repository, texts, new ArrayList<>());
    }

    private PolicyFile of(RepositoryRef repository, PolicyTexts seen, List<String> broken) {
        PolicyTexts texts = organisations.with(repository, seen);
        PolicyTexts known = store.lastGood(repository);
        PolicyTexts usable = usable(repository, texts, known, broken);
        PolicyFile file = layers(repository, usable(repository, usable, NOTHING, new ArrayList<>()))
                .file();
        if (!usable.equals(known)) {
            store.keep(repository, usable);
            file.warnings()
                    .forEach(warning ->
                            LOG.warn("policy file repository={} warning=\"{}\"", repository.fullName(), warning));
        }
        return withOrders(repository, seen.organisation().isPresent() ? file : withoutSecrets(repository, file));
    }

    /** Not everybody who reads a check run may read the file of the owner: what it says wrong is quoted to nobody. */
    private static PolicyFile withoutSecrets(RepositoryRef repository, PolicyFile file) {
        return new PolicyFile(
                file.policy(),
                file.warnings().stream()
                        .filter(warning -> !isOfOwner(repository, warning))
                        .toList());
    }

    /** Whether something that is said against a file is said against the owner's. */
    private static boolean isOfOwner(RepositoryRef repository, String complaint) {
        return complaint.startsWith(
                PolicySource.ofOrganisation(repository.owner(), "").name());
    }

    /** Every key with what it comes to now and who said so, for whoever asks. Broken files count as their last good ones. */
    PolicyKeys keys(RepositoryRef repository) {
        PolicyTexts own = host.policies(repository);
        PolicyTexts texts = organisations.with(repository, own);
        PolicyTexts usable = usable(repository, texts, store.lastGood(repository), new ArrayList<>());
        Optional<String> notice = own.organisation().isPresent() ? Optional.empty() : organisations.problem(repository);
        return new PolicyKeys(
                layers(repository, usable(repository, usable, NOTHING, new ArrayList<>()))
                        .keys(),
                texts.organisation().isPresent() ? notice : notice.or(() -> organisations.absence(repository)));
    }

    private PolicyLayers layers(RepositoryRef repository, PolicyTexts texts) {
        return new PolicyLayers(Stream.of(store.serverWide(), own(texts), organisation(repository, texts))
                .flatMap(Optional::stream)
                .toList());
    }

    /** Each text that can be read, else the one that could be read before; adds to {@code broken} why not. */
    private static PolicyTexts usable(
            RepositoryRef repository, PolicyTexts texts, PolicyTexts before, List<String> broken) {
        return new PolicyTexts(
                isGood(own(texts), broken) ? texts.repository() : before.repository(),
                isGood(organisation(repository, texts), broken) ? texts.organisation() : before.organisation());
    }

    private static boolean isGood(Optional<PolicySource> source, List<String> broken) {
        try {
            source.ifPresent(one -> new PolicyLayers(List.of(one)).file());
            return true;
        } catch (PolicyException e) {
            broken.add(e.reason());
            return false;
        }
    }

    private static Optional<PolicySource> own(PolicyTexts texts) {
        return texts.repository().map(PolicySource::ofRepository);
    }

    private static Optional<PolicySource> organisation(RepositoryRef repository, PolicyTexts texts) {
        return texts.organisation().map(text -> PolicySource.ofOrganisation(repository.owner(), text));
    }

    private void tell(RepositoryRef repository, CommitId head, CheckRunText text) {
        LOG.info(
                "policy repository={} told=\"{}\" text=\"{}\"",
                repository.fullName(),
                text.title(),
                text.summary().lines().findFirst().orElse(""));
        try {
            host.report(
                    repository,
                    new CheckRunReport(
                            "policy",
                            head,
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
        store.told(repository, head);
    }
}
