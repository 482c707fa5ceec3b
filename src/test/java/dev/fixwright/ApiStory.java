package dev.fixwright;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.access.EntryRules;
import dev.fixwright.access.Role;
import dev.fixwright.api.ApiDocument;
import dev.fixwright.api.DocumentedFace;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.github.standin.GitHubStandIn;
import dev.fixwright.github.standin.HostedPullRequest;
import dev.fixwright.github.standin.HostedRepository;
import dev.fixwright.github.standin.HostedWorkflow;
import dev.fixwright.repository.RepositoryRef;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Two organisations with a shop each at the stand-in for GitHub, a bot that asks before its first fix, and programs that talk
 * to it. Every answer is held against the documents, ours and the originals.
 */
final class ApiStory implements AutoCloseable {
    static final String ACME = "org-31";
    static final String GLOBEX = "org-32";

    final StoryClock clock = new StoryClock();
    final GitHubStandIn gitHub = GitHubStandIn.start(0, clock);
    final HostedRepository shop = gitHub.repository("acme", "shop", 31);
    final HostedRepository other = gitHub.repository("globex", "store", 32);
    final StoryBot bot;
    final DocumentedFace devin;
    final DocumentedFace chainloop;

    private final HostedWorkflow scan;
    private final HostedWorkflow otherScan;

    /** As many weak classes in each shop as this. */
    ApiStory(DatabaseAddress address, int weak) {
        this(address, weak, EntryRules.TOKENS);
    }

    /** The same, with a bot that takes these credentials. */
    ApiStory(DatabaseAddress address, int weak, EntryRules rules) {
        Map<String, String> files = new TreeMap<>(Map.of("pom.xml", "<project/>\n"));
        for (int i = 1; i <= weak; i++) {
            files.put(
                    "src/main/java/com/acme/shop/ResetTokens" + i + ".java",
                    ProofStory.SOURCE.replace("class ResetTokens", "class ResetTokens" + i));
        }
        shop.push(files, "Begin");
        other.push(files, "Begin");
        scan = shop.workflow("scan", ProofStory.guesses());
        otherScan = other.workflow("scan", ProofStory.guesses());
        bot = StoryBot.asking(gitHub, address, rules, clock);
        gitHub.outbox().deliverTo(bot.webhook(), LocalBot.SECRET);
        devin = DocumentedFace.of(bot.api(), "/v3", ApiDocument.resource("devin-remediate-finding.yaml"));
        chainloop = DocumentedFace.of(bot.api(), "/v1", ApiDocument.resource("chainloop-auto-remediation.yaml"));
    }

    /** Both default branches are scanned, and the bot hears of the alerts. */
    ApiStory scanned() {
        scan.run();
        otherScan.run();
        hear();
        return this;
    }

    RepositoryRef shopRef() {
        return new RepositoryRef(31, shop.id(), shop.owner(), shop.name());
    }

    DocumentedFace devin(String tenant, Role role) {
        return devin.as(bot.api(Optional.of(tenant), role));
    }

    DocumentedFace chainloop(String tenant, Role role) {
        return chainloop.as(bot.api(Optional.of(tenant), role));
    }

    /** GitHub tells what has happened, and the bot does what it does at once. */
    void hear() {
        List<String> before;
        do {
            before = gitHub.outbox().names();
            gitHub.outbox().flush();
            bot.work();
        } while (!gitHub.outbox().names().equals(before));
    }

    private void hearAndWait() {
        hear();
        clock.skip(Duration.ofSeconds(30));
        hear();
    }

    /** The pull request is scanned, merged by a person, and the default branch scanned after it. */
    void merge(HostedPullRequest pull) {
        scan.run(pull);
        hearAndWait();
        pull.merge();
        hearAndWait();
        scan.run();
        hearAndWait();
    }

    /** The findings of an organisation, the newest first. */
    List<JsonNode> findings(String tenant) {
        return items(devin(tenant, Role.VIEWER)
                .get("/v3/enterprise/code-scans/findings")
                .json());
    }

    static List<JsonNode> items(JsonNode page) {
        return List.of(page.path("items").valueStream().toArray(JsonNode[]::new));
    }

    static String remediate(String tenant, JsonNode finding) {
        return "/v3/enterprise/organizations/" + tenant + "/code-scans/"
                + finding.path("scan_id").asText() + "/findings/"
                + finding.path("finding_id").asText() + "/remediate";
    }

    /** The UUID of a finding or session of /v3, as /v1 has it. */
    static String uuid(String id) {
        String hex = id.substring(id.lastIndexOf('-') + 1);
        return hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    }

    static Predicate<JsonNode> has(String field, String value) {
        return node -> node.path(field).asText().equals(value);
    }

    @Override
    public void close() {
        bot.close();
        gitHub.close();
    }
}
