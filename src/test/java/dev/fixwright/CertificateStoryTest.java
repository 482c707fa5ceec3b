package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.api.Api;
import dev.fixwright.certificate.acme.AuthorityProxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Certificates as a program has them issued by a real authority that refuses a quarter of all nonces, through the HTTP API
 * of a running server that has no app: what goes well, and what authorities do when it does not.
 */
class CertificateStoryTest {
    private static final String SHOP = "shop.example.com";
    private static final String MAIL = "in.mail.example.com";
    private static final String PARKED = "parked.example.com";
    private static final String LOST = "lost.mail.example.com";
    private static final String CUT_OFF = "cut-off.example.com";
    private static final String BUSY = "busy.example.com";
    private static final String LATE = "late.example.com";
    /** Of which no other certificate is ever issued here. */
    private static final String STEADY = "steady.example.com";

    private static final List<String> DOMAINS = List.of(SHOP, MAIL, PARKED, LOST, CUT_OFF, BUSY, LATE, STEADY);

    @TempDir
    static Path directory;

    private static CertificateStory story;
    /** The serial of each domain's first certificate. */
    private static Map<String, String> first;

    @BeforeAll
    static void haveEveryDomainsFirstCertificateIssued() throws Exception {
        story = new CertificateStory(directory, DOMAINS.toArray(String[]::new));
        Map<String, String> jobs = new HashMap<>();
        DOMAINS.forEach(domain -> jobs.put(domain, story.order(domain)));
        first = new HashMap<>();
        jobs.forEach((domain, job) -> {
            JsonNode ended = story.ended(job);
            assertThat(ended.path("status").asText()).as(ended.toString()).isEqualTo("ok");
            first.put(domain, ended.at("/details/serial").asText());
        });
    }

    @AfterAll
    static void end() throws Exception {
        if (story != null) {
            story.close();
        }
    }

    @AfterEach
    void letTheAuthorityBeAsItIs() {
        story.authority.between((number, exchange, path, body) -> false);
    }

    /** Whether it is the request for an order of that domain. */
    private static boolean orders(String domain, String path, byte[] body) {
        return path.equals("/order-plz") && AuthorityProxy.payload(body).contains("\"" + domain + "\"");
    }

    /** The first certificate is the domain's only one, and nothing of another order is left anywhere. */
    private static void assertUntouched(String domain) {
        assertThat(certificates(domain)).containsExactly(first.get(domain) + " current");
        assertNothingIsLeftOver();
    }

    private static void assertNothingIsLeftOver() {
        assertThat(story.dns.texts()).isEmpty();
        int left = story.stored(database -> database.read(handle -> handle.createQuery(
                        "select (select count(*) from acme_challenge) + (select count(*) from certificate_job where"
                                + " live_key is not null or progress is not null)")
                .mapTo(Integer.class)
                .one()));
        assertThat(left).isZero();
    }

    private static List<String> certificates(String domain) {
        return story.stored(database -> database.read(handle -> handle.createQuery("select serial || case when"
                        + " current_key is null then '' else ' current' end from certificate where domain = :domain"
                        + " order by issued_at")
                .bind("domain", domain)
                .mapTo(String.class)
                .list()));
    }

    private void assertReissued(String domain) {
        JsonNode again = story.ended(story.order(domain));

        assertThat(again.path("status").asText()).as(again.toString()).isEqualTo("ok");
        String second = again.at("/details/serial").asText();
        assertThat(second).isNotEmpty().isNotEqualTo(first.get(domain));
        assertThat(again.at("/details/replaced").asText()).isEqualTo(first.get(domain));
        assertThat(again.toString()).doesNotContain("PRIVATE KEY");
        assertThat(certificates(domain)).containsExactly(first.get(domain), second + " current");
        assertNothingIsLeftOver();
    }

    @Test
    void issuesAndIssuesAgainAfterAQuestionOverHttp() {
        assertReissued(SHOP);
    }

    @Test
    void issuesAndIssuesAgainAfterALookIntoTheDns() {
        assertReissued(MAIL);
        assertThat(story.dns.updates())
                .contains("add _acme-challenge." + MAIL + ".", "remove _acme-challenge." + MAIL + ".");
    }

    @Test
    void rehearsesWithoutAnOrder() {
        JsonNode rehearsed = story.ended(story.automate(STEADY, ",\"dryRun\":true")
                .json()
                .at("/result/jobId")
                .asText());

        assertThat(rehearsed.path("status").asText()).isEqualTo("ok");
        assertThat(rehearsed.at("/details/problems")).isEmpty();
        assertThat(rehearsed.at("/details/replaces").asText()).isEqualTo(first.get(STEADY));
        assertUntouched(STEADY);
    }

    @Test
    void whatWasIssuedIsShownToProgramsAndTakenAwayByTheOperator() throws Exception {
        Api.Reply shown = story.api.get("/tenant/certificates/" + STEADY);
        assertThat(shown.json().at("/certificate/serial").asText()).isEqualTo(first.get(STEADY));
        assertThat(shown.text()).contains("BEGIN CERTIFICATE").doesNotContain("PRIVATE KEY");
        assertThat(story.api.get("/tenant/certificates").text()).contains(STEADY, MAIL);
        assertThat(story.api.get("/tenant/certificates/bank.example.org").status())
                .isEqualTo(404);
        assertThat(story.command("certificate", "list").out()).contains(STEADY, first.get(STEADY));
        assertThat(story.command("certificate", "show", STEADY).out()).contains(first.get(STEADY), "ec-p256");

        Path chain = directory.resolve("chain.pem");
        Path key = directory.resolve("key.pem");
        Path store = directory.resolve("store.p12");
        Path password = directory.resolve("password");
        CommandRun run = story.command(
                "certificate",
                "export",
                STEADY,
                "--chain",
                chain.toString(),
                "--key",
                key.toString(),
                "--pkcs12",
                store.toString(),
                "--password-file",
                password.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(chain)
                .content()
                .isEqualTo(shown.json().at("/certificate/chain").asText());
        assertThat(key).content().startsWith("-----BEGIN PRIVATE KEY-----");
        assertThat(Files.getPosixFilePermissions(key)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        KeyStore opened = KeyStore.getInstance(
                store.toFile(), Files.readString(password).strip().toCharArray());
        assertThat(opened.size()).isEqualTo(1);
        assertThat(story.command("audit", "export").out()).contains("certificate.export");
        assertThat(story.command("certificate", "export", "bank.example.org", "--key", "-")
                        .err())
                .contains("there is no certificate of bank.example.org");
        assertThat(story.command("certificate", "export", STEADY).exit()).isEqualTo(2);
    }

    @Test
    void ordersOnlyForDomainsOfTheOperatorsList() {
        Api.Reply refused = story.automate(STEADY, ",\"domain\":\"bank.example.org\"");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/detail/0/msg").asText()).contains("bank.example.org is not among the domains");
    }

    @Test
    void aWrongAnswerOverHttpEndsTheJobWithTheAuthoritysWords() {
        story.front.elsewhere.add(PARKED);

        assertFails(PARKED, "The CA is not convinced that " + PARKED + " is ours: ", "unauthorized");
    }

    @Test
    void aRecordThatTheWorldDoesNotSeeEndsTheJobWithTheAuthoritysWords() {
        story.unpublished.add("_acme-challenge." + LOST + ".");

        assertFails(LOST, "The CA is not convinced that " + LOST + " is ours: ", "unauthorized");
    }

    private static void assertFails(String domain, String... words) {
        JsonNode failed = story.ended(story.order(domain));

        assertThat(failed.path("status").asText()).as(failed.toString()).isEqualTo("error");
        assertThat(failed.path("message").asText()).contains(words);
        assertUntouched(domain);
    }

    @Test
    void anAuthorityThatIsDownIsAskedAgainUntilItAnswers() throws Exception {
        story.authority.hangUp();
        String job = story.order(CUT_OFF);
        JsonNode waiting = story.told(job, "attempt 2 of 8");
        String asked = story.order(CUT_OFF);
        story.authority.answerAgain();

        assertThat(waiting.path("status").asText()).isEqualTo("pending");
        assertThat(waiting.path("message").asText())
                .startsWith("The CA cannot be reached: nothing answers at its address. It is tried again at ");
        assertThat(asked).isEqualTo(job);
        assertThat(story.ended(job).at("/details/replaced").asText()).isEqualTo(first.get(CUT_OFF));
    }

    @Test
    void anAuthorityThatStaysDownEndsTheJob() throws Exception {
        story.authority.hangUp();
        try {
            assertFails(STEADY, "The CA cannot be reached: nothing answers at its address.", "It was tried 8 times.");
        } finally {
            story.authority.answerAgain();
        }
    }

    private static void limit(String domain, int times, int seconds) {
        AtomicInteger left = new AtomicInteger(times);
        story.authority.between((number, exchange, path, body) -> {
            boolean limited = orders(domain, path, body) && left.getAndDecrement() > 0;
            if (limited) {
                exchange.getResponseHeaders().set("Retry-After", "" + seconds);
                AuthorityProxy.problem(exchange, 429, "rateLimited", "too many certificates already issued");
            }
            return limited;
        });
    }

    @Test
    void aLimitIsWaitedForAsLongAsTheAuthoritySays() {
        limit(BUSY, 1, 7_200);
        // The authority counts from now, however far ahead the server is here.
        Instant begun = Instant.now();
        String job = story.order(BUSY);
        JsonNode waiting = story.told(job, "limits");

        JsonNode issued = story.ended(job);

        assertThat(waiting.path("message").asText())
                .startsWith("The CA limits how often it is asked: too many certificates already issued (rateLimited).")
                .contains("It is asked again at ");
        assertThat(issued.at("/details/replaced").asText()).isEqualTo(first.get(BUSY));
        assertThat(story.clock.instant()).isAfter(begun.plus(Duration.ofMinutes(119)));
    }

    @Test
    void aLimitOfAWeekEndsTheJob() {
        limit(STEADY, 1, 604_800);

        assertFails(STEADY, "(rateLimited)", "It does not want to be asked before ", "Ask again after that.");
    }

    /** As often as said, an order of the domain runs out before the authority has looked at anything. */
    private static void expire(String domain, int times) {
        AtomicInteger left = new AtomicInteger(times);
        story.authority.between((number, exchange, path, body) -> {
            boolean meant = orders(domain, path, body) && left.get() > 0;
            if (meant) {
                // A request whose nonce is refused makes no order.
                story.authority.forward(
                        exchange,
                        body,
                        answer -> answer.contains("\"pending\"") && left.getAndDecrement() > 0 ? late(answer) : answer);
            }
            return meant;
        });
    }

    private static String late(String order) {
        return order.replaceFirst("\"status\": ?\"pending\"", "\"status\":\"invalid\"")
                .replaceFirst("\"expires\": ?\"[^\"]*\"", "\"expires\":\"2001-01-01T00:00:00Z\"");
    }

    @Test
    void anOrderThatExpiredIsMadeAgainThreeTimesAtMost() {
        expire(LATE, 3);
        assertFails(LATE, "The order expired before the CA had made up its mind. This was order 3 of this job.");

        expire(LATE, 2);
        assertReissued(LATE);
    }
}
