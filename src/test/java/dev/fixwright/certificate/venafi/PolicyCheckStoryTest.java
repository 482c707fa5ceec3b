package dev.fixwright.certificate.venafi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fixwright.access.Actor;
import dev.fixwright.access.Audit;
import dev.fixwright.access.TenantScope;
import dev.fixwright.certificate.Answer;
import dev.fixwright.certificate.CertificateSettings;
import dev.fixwright.certificate.Certificates;
import dev.fixwright.certificate.HostRule;
import dev.fixwright.certificate.Job;
import dev.fixwright.certificate.Jobs;
import dev.fixwright.certificate.PemCertificates;
import dev.fixwright.certificate.VenafiSettings;
import dev.fixwright.certificate.VenafiSettings.PolicyRule;
import dev.fixwright.certificate.acme.TestAuthority;
import dev.fixwright.database.Database;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.secret.Secret;
import dev.fixwright.task.Pace;
import dev.fixwright.task.SettableClock;
import dev.fixwright.task.SteppedLanes;
import dev.fixwright.task.TaskQueue;
import dev.fixwright.task.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.x509.GeneralName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks against policies of both platforms, from the wish to the report. */
class PolicyCheckStoryTest {
    private static final String TEMPLATE = """
            {"id": "t1", "name": "Web servers", "certificateAuthority": "BUILTIN",
             "product": {"certificateAuthority": "BUILTIN", "productName": "Default Product", "validityPeriod": "P90D"},
             "subjectCNRegexes": [".*[.]example[.]com"], "subjectORegexes": ["Example Ltd"], "subjectOURegexes": [".*"],
             "subjectLRegexes": [".*"], "subjectSTRegexes": [".*"], "subjectCValues": ["CH", "DE"],
             "sanRegexes": [".*[.]example[.]com"], "sanIpAddressRegexes": [],
             "keyTypes": [{"keyType": "RSA", "keyLengths": [3072, 4096]}, {"keyType": "EC", "keyCurves": ["P256"]}],
             "keyReuse": false, "csrUploadAllowed": true, "keyGeneratedByVenafiAllowed": false}
            """;
    private static final String FOLDER = """
            {"CertificateAuthority": {"Locked": true, "Value": "\\\\VED\\\\Policy\\\\CA"},
             "KeyPair": {"KeyAlgorithm": {"Locked": true, "Value": "RSA"}, "KeySize": {"Locked": true, "Value": 3072}},
             "SubjAltNameDnsAllowed": true, "SubjAltNameEmailAllowed": false, "SubjAltNameIpAllowed": false,
             "SubjAltNameUpnAllowed": true, "SubjAltNameUriAllowed": true,
             "Subject": {"City": {"Locked": false, "Value": "Bern"}, "Country": {"Locked": true, "Value": "CH"},
              "Organization": {"Locked": true, "Value": "Example Ltd"},
              "OrganizationalUnit": {"Locked": false, "Values": ["IT"]}, "State": {"Locked": false, "Value": ""}},
             "WhitelistedDomains": ["example.com"], "WildcardsAllowed": false}
            """;
    private static final String FOLDER_NAME = "\\VED\\Policy\\Web";

    @TempDir
    Path directory;

    private final SettableClock clock = new SettableClock();
    private final List<HostRule> hosts = new ArrayList<>();
    private Database database;
    private VenafiStandIn venafi;
    private TestAuthority authority;
    private Path token;

    @BeforeEach
    void start() throws Exception {
        clock.advance(Duration.between(clock.instant(), Instant.now()));
        database = Database.open(TestDatabase.h2(directory.resolve("data")));
        venafi = new VenafiStandIn();
        venafi.templates.put("t1", TEMPLATE);
        venafi.folders.put(FOLDER_NAME, FOLDER);
        authority = TestAuthority.make();
        token = Files.writeString(directory.resolve("token"), VenafiStandIn.TOKEN + "\n");
    }

    @AfterEach
    void stop() {
        venafi.close();
        database.close();
    }

    private Job check(Certificates.Checked checked, String policy) throws Exception {
        return check(checked, policy, VenafiStandIn.API_KEY);
    }

    private Job check(Certificates.Checked checked, String policy, String apiKey) throws Exception {
        VenafiSettings settings = new VenafiSettings(
                Optional.of(new VenafiSettings.Cloud(venafi.address(), new Secret(apiKey))),
                Optional.of(new VenafiSettings.WebSdk(venafi.address(), token, List.of())),
                List.of(
                        new PolicyRule("web", VenafiSettings.Platform.CLOUD, "t1", Optional.empty(), List.of()),
                        new PolicyRule("gone", VenafiSettings.Platform.CLOUD, "t9", Optional.empty(), List.of()),
                        new PolicyRule(
                                "internal",
                                VenafiSettings.Platform.WEBSDK,
                                FOLDER_NAME,
                                Optional.of(Duration.ofDays(398)),
                                List.of("CN=Example Issuing CA"))),
                hosts);
        Jobs jobs = new Jobs(database, clock);
        Audit audit = new Audit(database, clock);
        Certificates certificates = new Certificates(
                new CertificateSettings(Optional.empty(), Optional.of(settings)),
                database,
                TaskQueue.inDatabase(clock),
                jobs,
                audit);
        CheckTask task = new CheckTask(settings, database, jobs, audit, clock);
        SteppedLanes lanes = new SteppedLanes(database, new Work(List.of(task), Pace.UNLIMITED, List.of()), clock);
        Answer answer = certificates.check(
                new Certificates.Asking("org-1", new Actor("user-1", "alice"), Optional.empty()),
                checked,
                Optional.of(policy));
        assertThat(answer).isInstanceOf(Answer.Accepted.class);
        while (lanes.next().isPresent()) {
            Instant due = lanes.next().get();
            if (due.isAfter(clock.instant())) {
                clock.advance(Duration.between(clock.instant(), due));
            }
            lanes.turn();
        }
        return certificates.job("org-1", ((Answer.Accepted) answer).job().uid()).orElseThrow();
    }

    private Certificates.Checked pem(KeyPair key, String subject, int days, GeneralName... names) throws Exception {
        X509Certificate certificate =
                authority.sign(key, subject, List.of(names), days).certificate();
        return new Certificates.Checked.Given(PemCertificates.write(List.of(certificate)));
    }

    private static GeneralName dns(String name) {
        return new GeneralName(GeneralName.dNSName, name);
    }

    private static JsonNode report(Job job) throws Exception {
        assertThat(job.error()).isEmpty();
        return new ObjectMapper().readTree(job.result().orElseThrow());
    }

    private static List<String> violations(JsonNode report) {
        List<String> violations = new ArrayList<>();
        report.path("violations")
                .forEach(one -> violations.add(
                        one.path("field").asText() + ": " + one.path("found").asText() + " | "
                                + one.path("allowed").asText()));
        return violations;
    }

    @Test
    void aCertificateAsTheTemplateWantsItHasNoViolation() throws Exception {
        JsonNode report = report(check(
                pem(TestAuthority.ec("secp256r1"), "CN=a.example.com,O=Example Ltd,C=CH", 90, dns("a.example.com")),
                "web"));

        assertThat(violations(report)).isEmpty();
        assertThat(report.path("compliant").asBoolean()).isTrue();
        assertThat(report.path("policyName").asText()).isEqualTo("Web servers");
        assertThat(report.at("/certificate/key").asText()).isEqualTo("EC P256");
        assertThat(report.path("notChecked").toString()).contains("BUILTIN", "used before");
        assertThat(new Audit(database, clock).after(0, 10, TenantScope.all()))
                .extracting(row -> row.action())
                .containsExactly("certificate.check", "certificate.checked");
    }

    @Test
    void everyDifferenceFromATemplateIsListed() throws Exception {
        JsonNode report = report(check(
                pem(
                        TestAuthority.rsa(2048),
                        "CN=evil.example.org,O=Other Ltd",
                        400,
                        dns("a.example.com"),
                        dns("b.example.org"),
                        new GeneralName(GeneralName.iPAddress, "10.0.0.1")),
                "web"));

        assertThat(report.path("compliant").asBoolean()).isFalse();
        assertThat(violations(report))
                .containsExactlyInAnyOrder(
                        "key: RSA of 2048 bits | RSA of 3072 or 4096 bits, EC P256",
                        "validity: 400 days | at most 90 days",
                        "subject.CN: evil.example.org | .*[.]example[.]com",
                        "subject.O: Other Ltd | Example Ltd",
                        "subject.C: nothing | CH or DE",
                        "san.dns: b.example.org | .*[.]example[.]com",
                        "san.ip: 10.0.0.1 | nothing");
    }

    @Test
    void everyDifferenceFromAFolderIsListed() throws Exception {
        JsonNode report = report(check(
                pem(
                        TestAuthority.ec("secp384r1"),
                        "CN=*.example.com,O=Example Ltd,C=DE,L=Anywhere",
                        500,
                        dns("*.example.com"),
                        dns("example.com.evil.org"),
                        new GeneralName(GeneralName.rfc822Name, "a@example.com")),
                "internal"));

        assertThat(violations(report))
                .containsExactlyInAnyOrder(
                        "key: EC P384 | RSA of 3072 bits or more",
                        "validity: 500 days | at most 398 days",
                        "subject.CN: *.example.com | example.com",
                        "subject.C: DE | CH",
                        "san.dns: *.example.com | example.com",
                        "san.dns: example.com.evil.org | example.com",
                        "san.email: a@example.com | nothing",
                        "wildcard: *.example.com | no wildcards",
                        "issuer: CN=Test Root | CN=Example Issuing CA");
        assertThat(report.path("notChecked")).isEmpty();
    }

    @Test
    void aHostThatIsNotThereIsSaidAfterSomeTries() throws Exception {
        hosts.add(new HostRule("shop.invalid", 443, false, List.of()));

        Job job = check(new Certificates.Checked.Served("shop.invalid"), "web");

        assertThat(job.error()).contains("The DNS knows no shop.invalid. All 5 attempts were in vain.");
        assertThat(job.result()).isEmpty();
    }

    @Test
    void whatIsWrongWithAPlatformIsSaidInPlainWords() throws Exception {
        Certificates.Checked given = pem(TestAuthority.ec("secp256r1"), "CN=a.example.com", 30);

        assertThat(check(given, "web", "wrong").error().orElseThrow())
                .startsWith("Venafi's cloud does not accept the API key (venafi.cloud.key-file)")
                .doesNotContain("wrong");
        assertThat(check(given, "gone").error())
                .contains("Venafi's cloud has no policy t9. Whoever runs the server corrects venafi.policies of its"
                        + " certificates file.");
        venafi.folders.clear();
        assertThat(check(given, "internal").error().orElseThrow())
                .contains("(400: PolicyDN: " + FOLDER_NAME + " does not exist).");
        Files.writeString(token, "old");
        assertThat(check(given, "internal").error().orElseThrow())
                .contains("the access token (venafi.websdk.token-file) (401: the token has ended). Renew it");
        Files.writeString(token, "two\nlines-that-no-header-carries");
        assertThat(check(given, "internal").error().orElseThrow())
                .contains("does not hold one word")
                .doesNotContain("two", "no-header-carries");
        venafi.faults.add(new VenafiStandIn.Fault(
                403, Optional.empty(), "{\"errors\":[{\"code\":1,\"message\":\"no access\"}]}"));
        assertThat(check(given, "web").error())
                .contains("Venafi's cloud does not let the API key (venafi.cloud.key-file) read the policy t1 (403: no"
                        + " access). Give it the right to, and ask again.");
    }

    @Test
    void aBusyPlatformIsAskedAgainWhenItSays() throws Exception {
        venafi.faults.add(new VenafiStandIn.Fault(429, "120"));
        venafi.faults.add(new VenafiStandIn.Fault(503));
        Instant before = clock.instant();

        JsonNode report = report(check(
                pem(TestAuthority.ec("secp256r1"), "CN=a.example.com,O=Example Ltd,C=CH", 30, dns("a.example.com")),
                "web"));

        assertThat(report.path("compliant").asBoolean()).isTrue();
        assertThat(venafi.requests).hasSize(3);
        assertThat(clock.instant()).isAfterOrEqualTo(before.plusSeconds(120));
    }

    @Test
    void aDateIsWaitedForAsSecondsAreAndNotForDays() throws Exception {
        Certificates.Checked given = pem(TestAuthority.ec("secp256r1"), "CN=a.example.com", 30);
        Instant wanted = clock.instant().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);
        venafi.faults.add(new VenafiStandIn.Fault(429, httpDate(wanted)));

        assertThat(check(given, "web").error()).isEmpty();
        assertThat(clock.instant()).isAfterOrEqualTo(wanted);

        Instant late = clock.instant().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
        venafi.faults.add(new VenafiStandIn.Fault(429, httpDate(late)));
        assertThat(check(given, "web").error())
                .contains("Venafi's cloud limits how often it is asked (429). It does not want to be asked before "
                        + late + ". Ask again after that.");
    }

    private static String httpDate(Instant time) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
    }

    /** Without its rules every certificate would be as the policy wants it. */
    @Test
    void anAnswerThatIsNoPolicyIsNeverTakenForOneThatAllowsEverything() throws Exception {
        Certificates.Checked given = pem(TestAuthority.ec("secp256r1"), "CN=a.example.com", 30);
        for (String body : List.of("", "{}", "[]", "\"ok\"", "{\"name\": ", "<html>", "null")) {
            for (String policy : List.of("web", "internal")) {
                for (int i = 0; i < 5; i++) {
                    venafi.faults.add(new VenafiStandIn.Fault(200, Optional.empty(), body));
                }

                Job job = check(given, policy);

                assertThat(job.state()).as(body).isEqualTo(Job.State.FAILED);
                assertThat(job.result()).isEmpty();
                venafi.faults.clear();
            }
        }
    }

    @Test
    void aTemplateThatCannotBeReadIsSaid() throws Exception {
        Certificates.Checked given = pem(TestAuthority.ec("secp256r1"), "CN=a.example.com", 30, dns("a.example.com"));
        Map<String, String> broken = Map.of(
                "\"subjectCNRegexes\": \".*\"", "subjectCNRegexes cannot be read: it is no list",
                "\"sanRegexes\": [\"(\"]", "a pattern that cannot be read: (",
                "\"sanRegexes\": [\"((a{1000}){1000}){1000}\"]", "a pattern that is too large to be looked at",
                "\"product\": {\"validityPeriod\": \"long\"}", "validity cannot be read: long");
        for (Map.Entry<String, String> template : broken.entrySet()) {
            venafi.templates.put("t1", "{\"name\": \"Web\", " + template.getKey() + "}");

            assertThat(check(given, "web").error().orElseThrow()).contains(template.getValue());
        }
    }

    @Test
    void aPatternThatKeepsOthersBusyForeverIsLookedAtInNoTime() throws Exception {
        venafi.templates.put("t1", "{\"name\": \"Web\", \"sanRegexes\": [\"(([a-z]+)+\\\\.?)+$\"]}");

        JsonNode report = report(check(
                pem(TestAuthority.ec("secp256r1"), "CN=a", 30, dns("a".repeat(60) + ".example_.com")), "web"));

        assertThat(violations(report)).hasSize(1);
    }

    @Test
    void aRedirectIsNotFollowed() throws Exception {
        venafi.faults.add(new VenafiStandIn.Fault(302));

        Job job = check(pem(TestAuthority.ec("secp256r1"), "CN=a.example.com", 30), "web");

        assertThat(job.error().orElseThrow()).contains("refused to tell the policy t1 (302)");
        assertThat(venafi.requests).hasSize(1);
    }
}
