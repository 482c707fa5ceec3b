package dev.fixwright.certificate.acme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.api.Api;
import dev.fixwright.api.HttpServer;
import dev.fixwright.api.certificate.ChallengeEndpoint;
import dev.fixwright.api.tenant.TenantServer;
import dev.fixwright.certificate.ChallengeKind;
import dev.fixwright.certificate.KeyKind;
import dev.fixwright.database.Database;
import dev.fixwright.database.TestDatabase;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A certificate as a client of the backlog has it issued: an item, the action {@code acme}, a job to ask about. */
class OrderedOverHttpTest {
    @TempDir
    Path directory;

    private HttpServer challenges;
    private Pebble pebble;
    private AcmeWorld world;
    private TenantServer server;
    private Api api;
    private String path;
    private String item;

    @BeforeEach
    void start() throws Exception {
        Database database = Database.open(TestDatabase.h2(directory.resolve("data")));
        challenges = HttpServer.start(
                0, List.of(new ChallengeEndpoint(new HttpChallenges(database, InstantSource.system()))::routes));
        pebble = Pebble.start(directory, challenges.port());
        world = new AcmeWorld(
                database,
                AcmeWorld.settings(
                        pebble.directoryAddress(),
                        pebble.root(),
                        AcmeWorld.rule(KeyKind.EC_P256, ChallengeKind.HTTP_01)),
                pebble::awaitDecision);
        server = new TenantServer(database, opened -> world.certificates);
        api = server.operator();
        JsonNode scan = api.post(
                        "/tenant/scans",
                        "{\"name\":\"certificates\",\"items\":[{\"key\":\"shop\",\"title\":\"Renew the shop's\","
                                + "\"assetId\":\"" + AcmeWorld.DOMAIN + "\"}]}")
                .json();
        path = "/tenant/scans/" + scan.get("scanId").textValue() + "/remediation";
        item = api.get(path).json().at("/items/0/remediationId").textValue();
    }

    @AfterEach
    void stop() throws Exception {
        if (pebble != null) {
            pebble.close();
        }
        challenges.close();
        if (server != null) {
            server.close();
        }
    }

    private Api.Reply automate(String more) {
        return api.post(path + "/automate", "{\"remediationId\":\"" + item + "\",\"action\":\"acme\"" + more + "}");
    }

    private JsonNode job(String id) {
        return api.get("/tenant/jobs/" + id).json().get("result");
    }

    /** What the job says in the end. */
    private JsonNode ended(String id) {
        for (int turn = 0; turn < 200 && job(id).get("status").textValue().equals("pending"); turn++) {
            world.lanes.next().ifPresent(world.clock::advanceTo);
            world.lanes.turn();
            if (job(id).get("message").textValue().startsWith("The CA is ")) {
                pebble.awaitDecision();
            }
        }
        return job(id);
    }

    @Test
    void issuesAndIssuesAgain() {
        JsonNode asked = automate("").json().get("result");
        assertThat(asked.get("status").textValue()).isEqualTo("pending");
        String first = asked.get("jobId").textValue();
        assertThat(automate("").json().at("/result/jobId").textValue()).isEqualTo(first);

        JsonNode issued = ended(first);
        assertThat(issued.get("status").textValue()).as(issued.toString()).isEqualTo("ok");
        JsonNode again = ended(automate("").json().at("/result/jobId").textValue());

        assertThat(again.at("/details/replaced").textValue())
                .isEqualTo(issued.at("/details/serial").textValue())
                .isNotEmpty();
        assertThat(api.get("/tenant/jobs/" + first).text()).doesNotContain("PRIVATE KEY");
    }

    @Test
    void rehearsesWithoutAnOrder() {
        JsonNode rehearsed =
                ended(automate(",\"dryRun\":true").json().at("/result/jobId").textValue());

        assertThat(rehearsed.get("status").textValue()).isEqualTo("ok");
        assertThat(certificates()).isEmpty();
    }

    private List<?> certificates() {
        return world.database.read(handle -> handle.createQuery("select * from certificate")
                .map((row, context) -> row.getString("serial") + " " + row.getString("current_key"))
                .list());
    }

    @Test
    void saysThatTheAuthorityIsDownAndKeepsWhatThereIs() throws Exception {
        ended(automate("").json().at("/result/jobId").textValue());
        List<?> before = certificates();
        pebble.kill();

        JsonNode failed = ended(automate("").json().at("/result/jobId").textValue());

        assertThat(failed.get("status").textValue()).isEqualTo("error");
        assertThat(failed.get("message").textValue()).contains("The CA cannot be reached");
        assertThat(certificates()).hasSize(1).isEqualTo(before);
    }

    @Test
    void ordersOnlyForDomainsOfTheOperatorsList() {
        Api.Reply refused = automate(",\"domain\":\"bank.example.org\"");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/detail/0/msg").textValue())
                .contains("bank.example.org is not among the domains");
    }
}
