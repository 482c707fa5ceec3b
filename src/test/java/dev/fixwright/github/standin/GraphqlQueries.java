package dev.fixwright.github.standin;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What may be read by GraphQL. Objects are maps; those with fields that take arguments carry their repository. */
final class GraphqlQueries {
    private static final int CUT_OFF = 512_000;

    private final Hosting hosting;

    GraphqlQueries(Hosting hosting) {
        this.hosting = hosting;
    }

    void addTo(RuntimeWiring.Builder wiring) {
        wiring.type(
                "Query",
                type -> type.dataFetcher("viewer", environment -> Map.of("login", StandInApp.BOT))
                        .dataFetcher("repository", this::repository)
                        .dataFetcher("user", GraphqlQueries::user));
        wiring.type(
                "Repository",
                type -> type.dataFetcher(
                                "owner",
                                of -> Map.of(
                                        "type",
                                        "Organization",
                                        "login",
                                        repositoryOf(of).fullName().replaceFirst("/.*", "")))
                        .dataFetcher("id", of -> repositoryOf(of).nodeId())
                        .dataFetcher("databaseId", of -> repositoryOf(of).id())
                        .dataFetcher("nameWithOwner", of -> repositoryOf(of).fullName())
                        .dataFetcher("isArchived", of -> repositoryOf(of).isArchived())
                        .dataFetcher("isDisabled", of -> repositoryOf(of).isDisabled())
                        .dataFetcher("isLocked", of -> false)
                        .dataFetcher(
                                "defaultBranchRef",
                                of -> ref(repositoryOf(of), repositoryOf(of).defaultBranch()))
                        .dataFetcher("ref", of -> ref(repositoryOf(of), branch(of.getArgument("qualifiedName"))))
                        .dataFetcher("isPrivate", of -> repositoryOf(of).isPrivate())
                        .dataFetcher("pullRequest", GraphqlPullRequests::one)
                        .dataFetcher("object", GraphqlQueries::object)
                        .dataFetcher("pullRequests", GraphqlPullRequests::list));
        GraphqlPullRequests.addTo(wiring);
        wiring.type("Ref", type -> type.dataFetcher("compare", GraphqlQueries::compare));
        wiring.type(
                "Commit",
                type -> type.dataFetcher("parents", GraphqlQueries::parents)
                        .dataFetcher("history", GraphqlQueries::history)
                        .dataFetcher("file", GraphqlQueries::file)
                        .dataFetcher("statusCheckRollup", of -> GraphqlChecks.rollup(of, oid(of))));
        wiring.type("Organization", type -> type.dataFetcher("repository", this::ofOwner));
        wiring.type(
                "RepositoryOwner",
                type -> type.typeResolver(environment -> environment.getSchema().getObjectType("Organization")));
        wiring.type(
                "GitObject",
                type -> type.typeResolver(environment -> {
                    Map<String, Object> object = environment.getObject();
                    return environment.getSchema().getObjectType((String) object.get("type"));
                }));
    }

    private static Object user(DataFetchingEnvironment environment) {
        String login = environment.getArgument("login");
        return Map.of("id", "U_" + login, "login", login);
    }

    private HostedRepository repository(DataFetchingEnvironment environment) {
        String name = environment.getArgument("owner") + "/" + environment.getArgument("name");
        return open(environment, name);
    }

    /** An owner's repository: public ones may be read with any token. */
    private HostedRepository ofOwner(DataFetchingEnvironment environment) {
        Map<String, Object> owner = environment.getSource();
        String name = owner.get("login") + "/" + environment.getArgument("name");
        return open(environment, name);
    }

    private HostedRepository open(DataFetchingEnvironment environment, String name) {
        Optional<HostedRepository> open = hosting.find(name).filter(HostedRepository::isPublic);
        return open.isPresent() ? open.get() : readable(environment, hosting.find(name), name);
    }

    /** A repository that the caller's token covers. */
    static HostedRepository readable(
            DataFetchingEnvironment environment, Optional<HostedRepository> found, String name) {
        Caller.Installation caller = GraphqlApi.caller(environment);
        return found.filter(repository -> caller.repositories().contains(repository.id()))
                .orElseThrow(() -> new GraphqlRefusal(
                        "NOT_FOUND", "Could not resolve to a Repository with the name '" + name + "'."));
    }

    static HostedRepository repositoryOf(DataFetchingEnvironment environment) {
        return environment.getSource();
    }

    private static String branch(String name) {
        return name.replaceFirst("^refs/heads/", "");
    }

    static Map<String, Object> ref(HostedRepository repository, String branch) {
        Optional<String> head = repository.git().branch(branch);
        return head.isEmpty()
                ? null
                : Map.of(
                        "id",
                        "REF_" + repository.id() + "_" + branch,
                        "repository",
                        repository,
                        "name",
                        branch,
                        "target",
                        commit(repository, head.get()));
    }

    /** A commit by its id, or what a branch or a commit has at a path: {@code HEAD:docs/CODEOWNERS}. */
    private static Object object(DataFetchingEnvironment environment) {
        HostedRepository repository = repositoryOf(environment);
        String id = environment.getArgument("oid");
        if (id != null) {
            return commit(repository, id);
        }
        String[] expression = ((String) environment.getArgument("expression")).split(":", 2);
        String name = expression[0].equals("HEAD") ? repository.defaultBranch() : branch(expression[0]);
        String commit = repository.git().branch(name).orElse(name);
        if (!commit.matches("[0-9a-f]{40}") || !repository.git().has(commit)) {
            return null;
        }
        return expression.length == 1
                ? commit(repository, commit)
                : repository
                        .git()
                        .entry(commit, expression[1])
                        .filter(entry -> entry.type().equals("blob"))
                        .map(entry -> blob(repository, entry.id()))
                        .orElse(null);
    }

    static Map<String, Object> commit(HostedRepository repository, String id) {
        if (!repository.git().has(id)) {
            return null;
        }
        GitStore.Commit commit = repository.git().commit(id);
        boolean byApp = commit.author().equals(StandInApp.BOT);
        return Map.of(
                "type",
                "Commit",
                "repository",
                repository,
                "oid",
                id,
                "message",
                commit.message(),
                "committedDate",
                Wire.time(commit.committedAt()),
                "author",
                Map.of("name", commit.author()),
                "signature",
                Map.of("wasSignedByGitHub", byApp));
    }

    private static String oid(DataFetchingEnvironment environment) {
        Map<String, Object> commit = environment.getSource();
        return (String) commit.get("oid");
    }

    private static Object compare(DataFetchingEnvironment environment) {
        Map<String, Object> ref = environment.getSource();
        HostedRepository repository = (HostedRepository) ref.get("repository");
        Optional<String> base = repository.git().branch((String) ref.get("name"));
        Optional<String> head = repository.git().branch(branch(environment.getArgument("headRef")));
        if (head.isEmpty()) {
            return null;
        }
        List<String> ahead = repository.git().ahead(base.orElseThrow(), head.get());
        List<Map<String, Object>> commits =
                ahead.stream().map(id -> commit(repository, id)).toList();
        return Map.of("aheadBy", ahead.size(), "commits", Map.of("nodes", commits));
    }

    /** The newest first, along first parents. */
    private static Object history(DataFetchingEnvironment environment) {
        Map<String, Object> commit = environment.getSource();
        HostedRepository repository = (HostedRepository) commit.get("repository");
        int first = environment.getArgument("first");
        List<Map<String, Object>> nodes = new ArrayList<>();
        Optional<String> next = Optional.of((String) commit.get("oid"));
        while (next.isPresent() && nodes.size() < first) {
            nodes.add(commit(repository, next.get()));
            next = repository.git().commit(next.get()).parents().stream().findFirst();
        }
        return Map.of("nodes", nodes);
    }

    private static Object parents(DataFetchingEnvironment environment) {
        Map<String, Object> commit = environment.getSource();
        HostedRepository repository = (HostedRepository) commit.get("repository");
        List<Map<String, Object>> parents = repository.git().commit((String) commit.get("oid")).parents().stream()
                .map(parent -> commit(repository, parent))
                .toList();
        return Map.of("nodes", parents);
    }

    private static Object file(DataFetchingEnvironment environment) {
        Map<String, Object> commit = environment.getSource();
        HostedRepository repository = (HostedRepository) commit.get("repository");
        return repository
                .git()
                .entry((String) commit.get("oid"), environment.getArgument("path"))
                .map(entry -> entry(repository, entry))
                .orElse(null);
    }

    private static Map<String, Object> entry(HostedRepository repository, GitStore.Entry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("mode", entry.mode().getBits());
        json.put("type", entry.type());
        json.put("oid", entry.id());
        json.put("object", entry.type().equals("blob") ? blob(repository, entry.id()) : null);
        return json;
    }

    /** As GitHub: binary by its NULs, cut off when long, in UTF-8 whatever it was, without a byte order mark. */
    private static Map<String, Object> blob(HostedRepository repository, String id) {
        byte[] bytes = repository.git().read(id);
        boolean binary = false;
        for (byte b : bytes) {
            binary |= b == 0;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            text = new String(bytes, StandardCharsets.ISO_8859_1);
        }
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", "Blob");
        json.put("oid", id);
        json.put("byteSize", bytes.length);
        json.put("isBinary", binary);
        json.put("isTruncated", bytes.length > CUT_OFF);
        json.put("text", binary ? null : text.substring(0, Math.min(text.length(), CUT_OFF)));
        return json;
    }
}
