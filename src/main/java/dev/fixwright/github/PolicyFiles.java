package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.policy.PolicyFile;
import dev.fixwright.remediation.CodeHost.PolicyTexts;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.util.Map;
import java.util.Optional;

/** The policy files of a repository and of its owner, on their default branches. */
final class PolicyFiles {
    static final SourcePath PATH = SourcePath.of(PolicyFile.PATH);

    /** The field of a document that asks for the owner's repository {@code .github}. */
    static final String ORGANISATION = "organisation";

    private static final GraphqlDocument POLICIES = GraphqlDocument.read("policies.graphql");

    private final InstallationClient client;

    PolicyFiles(InstallationClient client) {
        this.client = client;
    }

    PolicyTexts of(RepositoryRef repository) {
        return texts(found(repository, client.run(repository, POLICIES.withEntry(), variables(repository))));
    }

    /** The file of a repository that is read for others' sake, and not worked on. */
    Optional<String> inPassing(RepositoryRef repository) {
        return text(entry(found(repository, client.read(repository, POLICIES.withEntry(), variables(repository)))));
    }

    private static Map<String, String> variables(RepositoryRef repository) {
        return Map.of("owner", repository.owner(), "name", repository.name());
    }

    private static JsonNode found(RepositoryRef repository, GraphqlAnswer answer) {
        JsonNode found = answer.withoutUnseen(ORGANISATION).orThrow().path("repository");
        if (found.path("databaseId").asLong() != repository.id()) {
            throw new CodeHostException(
                    Reason.GONE, repository.fullName() + " is another repository by now", Optional.empty());
        }
        return found;
    }

    /** Both, where a document asked for both. {@code repository}: as it gives it. */
    static PolicyTexts texts(JsonNode repository) {
        return new PolicyTexts(text(entry(repository)), organisation(repository));
    }

    /** The file of whoever owns the repository now. {@code repository}: as a document gives it. */
    static Optional<String> organisation(JsonNode repository) {
        return text(entry(repository.path("owner").path(ORGANISATION)));
    }

    static Optional<String> text(Optional<TreeEntry> entry) {
        return entry.flatMap(found -> found.file(PATH)).map(SourceFile::text);
    }

    private static Optional<TreeEntry> entry(JsonNode repository) {
        return TreeEntry.of(repository.path("defaultBranchRef").path("target").path("file"));
    }
}
