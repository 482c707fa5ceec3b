package dev.fixwright.github;

import dev.fixwright.remediation.WriteLog;
import dev.fixwright.repository.RepositoryRef;
import java.time.InstantSource;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Function;

/** GitHub as the app's installations may use it: every call is authorised for the one repository it is about. */
final class InstallationClient {
    private final GitHubHttp http;
    private final AppClient app;
    private final InstallationTokens tokens;
    private final RateLimits limits;
    private final WriteLog writes;

    InstallationClient(GitHubApp app, GitHubHttp http, WriteLog writes, InstantSource clock) {
        this.http = http;
        this.writes = writes;
        this.limits = new RateLimits(writes, clock);
        this.app = new AppClient(app, http, limits, clock);
        this.tokens = new InstallationTokens(this.app, clock);
    }

    /** A token that was revoked or has expired by GitHub's clock is replaced once. */
    Answer send(RepositoryRef repository, Call call) {
        return authorise(repository, tokens::token, call, http::send, Function.identity());
    }

    /** A call that changes an alert, with a token for that and nothing else. */
    Answer changeAlerts(RepositoryRef repository, Call call) {
        String token = tokens.forAlerts(repository);
        limits.check(repository.installationId());
        writes.note(repository.installationId(), call.writes());
        Answer answer = http.send(call, token);
        limits.learn(repository.installationId(), answer);
        return answer;
    }

    /** A good answer, however large; any other is thrown as what it means. */
    Download download(RepositoryRef repository, Call call) {
        Download download = authorise(repository, tokens::token, call, http::download, Download::answer);
        download.answer().orThrow();
        return download;
    }

    private <T> T authorise(
            RepositoryRef repository,
            Function<RepositoryRef, InstallationToken> minted,
            Call call,
            BiFunction<Call, String, T> sender,
            Function<T, Answer> answerOf) {
        limits.check(repository.installationId());
        InstallationToken token = minted.apply(repository);
        if (call.writes() > 0) {
            writes.note(repository.installationId(), call.writes());
        }
        T result = sender.apply(call, token.value());
        if (answerOf.apply(result).status() == 401) {
            tokens.forget(repository, token);
            result = sender.apply(call, minted.apply(repository).value());
        }
        limits.learn(repository.installationId(), answerOf.apply(result));
        return result;
    }

    /** Whether the installation has granted check runs, as far as GitHub said when it gave the token. */
    boolean mayReport(RepositoryRef repository) {
        return !tokens.token(repository).missing().contains(InstallationTokens.CHECKS);
    }

    /** Whether the installation has granted issues, likewise. */
    boolean mayWriteIssues(RepositoryRef repository) {
        return !tokens.token(repository).missing().contains(InstallationTokens.ISSUES);
    }

    /** The app itself, beside its installations. */
    AppClient app() {
        return app;
    }

    /** Asks about an installation as a whole. */
    Answer sendFor(long installation, Call call) {
        limits.check(installation);
        Answer answer = http.send(call, tokens.listing(installation).value());
        limits.learn(installation, answer);
        return answer;
    }

    /** Forgets at once what opened an installation, or one repository of it. */
    void forget(long installation, OptionalLong repository) {
        tokens.forget(installation, repository);
    }

    /** Runs a GraphQL query with a token that reads the files of that repository and does nothing else. */
    GraphqlAnswer read(RepositoryRef repository, String query, Map<String, ?> variables) {
        Call call = Call.graphql(query, variables, 0);
        return GraphqlAnswer.of(authorise(repository, tokens::reading, call, http::send, Function.identity()));
    }

    /** Runs a GraphQL query; what it refuses is in the answer, field by field. */
    GraphqlAnswer run(RepositoryRef repository, String query, Map<String, ?> variables) {
        return GraphqlAnswer.of(send(repository, Call.graphql(query, variables, 0)));
    }

    /** Runs a GraphQL document that carries out {@code writes} mutations; some may be refused, and the others stand. */
    GraphqlAnswer write(RepositoryRef repository, String document, Map<String, ?> variables, int writes) {
        return GraphqlAnswer.of(send(repository, Call.graphql(document, variables, writes)));
    }

    /** The host that people know this GitHub by. */
    String host() {
        return http.host();
    }

    /** The path of a repository's part of the REST API. */
    static String path(RepositoryRef repository, String rest) {
        return "/repos/" + repository.fullName() + rest;
    }
}
