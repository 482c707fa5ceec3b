package dev.fixwright.remediation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.Wiring;
import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.fix.Fixers;
import dev.fixwright.proof.ProofLevel;
import dev.fixwright.source.MemoryTree;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckoutRemediatorTest {
    private static final SourcePath PATH = SourcePath.of("src/shop/Codes.java");
    private static final String TEXT = """
            package shop;

            class Codes {
                double a = Math.random();
                int b() {
                    return new java.util.Random().nextInt();
                }
                int safe = 7;
            }
            """;

    private final Fixers fixers = Wiring.fixers();
    private final CheckoutRemediator remediator =
            new CheckoutRemediator(new Workshop(fixers, new TimeLimit(Duration.ofSeconds(30))));

    @Test
    void appliesTheFixesOfAFileOnTopOfEachOther() {
        Plan plan =
                remediate(finding("SpotBugs", "PREDICTABLE_RANDOM", 6), finding("SpotBugs", "PREDICTABLE_RANDOM", 4));

        assertThat(plan.declined()).isEmpty();
        assertThat(plan.remedies()).extracting(remedy -> remedy.proof().level()).containsOnly(ProofLevel.CHECKED);
        assertThat(plan.remedies().get(0).files().get(0).text())
                .contains("java.util.Random().nextInt()")
                .doesNotContain("Math.random");
        assertThat(plan.files())
                .singleElement()
                .satisfies(file -> assertThat(file.text())
                        .contains("import java.security.SecureRandom;")
                        .doesNotContain("Math.random")
                        .doesNotContain("util.Random"));
    }

    @Test
    void reportsOfSeveralToolsAboutOneStatementAreOneRemedy() {
        Plan plan = remediate(
                finding("SpotBugs", "PREDICTABLE_RANDOM", 6),
                finding("CodeQL", "java/insecure-randomness", 6),
                finding("SonarQube", "java:S2245", 6));

        assertThat(plan.remedies())
                .singleElement()
                .satisfies(remedy -> assertThat(remedy.closes())
                        .extracting(Finding::tool)
                        .containsExactly("SpotBugs", "CodeQL", "SonarQube"));
    }

    @Test
    void everyFindingHasAnAnswer() {
        Plan plan = remediate(
                finding("SpotBugs", "PREDICTABLE_RANDOM", 8),
                finding("SpotBugs", "PREDICTABLE_RANDOM", 800),
                finding("Acme", "no-such-rule", 4));

        assertThat(plan.remedies()).isEmpty();
        assertThat(plan.declined()).hasSize(3);
        assertThat(plan.declined()).extracting(Refusal::reason).contains("no fixer for rule no-such-rule yet");
    }

    @Test
    void toldTwiceItMakesTheSamePlan() {
        Finding[] findings = {finding("SpotBugs", "PREDICTABLE_RANDOM", 6), finding("SpotBugs", "PREDICTABLE_RANDOM", 4)
        };

        assertThat(remediate(findings)).isEqualTo(remediate(findings));
    }

    @Test
    void fixesOfSeveralFilesShareOneSettingsFile() {
        MemoryTree tree = new MemoryTree(List.of(
                SourceFile.of(SourcePath.of("src/shop/Orders.java"), hashing("Orders", "hash.orders")),
                SourceFile.of(SourcePath.of("src/shop/Returns.java"), hashing("Returns", "hash.returns")),
                SourceFile.of(SourcePath.of("src/shop/Reviews.java"), hashing("Reviews", "hash.orders")),
                SourceFile.of(SourcePath.of("src/shop.properties"), "hash.orders=MD5\nhash.returns=SHA-1\n")));

        Plan plan = remediator.remediate(
                List.of(hashIn("Orders"), hashIn("Returns"), hashIn("Reviews")), tree, (done, of) -> {});

        assertThat(plan.declined()).isEmpty();
        assertThat(plan.remedies()).extracting(remedy -> remedy.closes().size()).containsExactly(2, 1);
        assertThat(plan.files())
                .singleElement()
                .satisfies(file -> assertThat(file.text()).isEqualTo("hash.orders=SHA-256\nhash.returns=SHA-256\n"));
    }

    @Test
    void whatWasSafeBeforeIsNotClosedByTheFixOfAnotherFile() {
        SourceFile weak = SourceFile.of(SourcePath.of("weak.js"), "require('crypto').createHash('md5');\n");
        SourceFile strong = SourceFile.of(SourcePath.of("strong.js"), "require('crypto').createHash('sha512');\n");
        String rule = "js/weak-cryptographic-algorithm";

        Plan plan = remediator.remediate(
                List.of(
                        Finding.at("CodeQL", rule, weak.path(), Region.line(1)),
                        Finding.at("CodeQL", rule, strong.path(), Region.line(1))),
                new MemoryTree(List.of(weak, strong)),
                (done, of) -> {});

        assertThat(plan.remedies())
                .singleElement()
                .satisfies(remedy -> assertThat(remedy.closes()).hasSize(1));
        assertThat(plan.declined()).extracting(Refusal::reason).containsExactly("the hash is already made with sha512");
    }

    @Test
    void findsAnAlertAgainThatAnEarlierFilesFixMoved() {
        MemoryTree tree = new MemoryTree(List.of(
                SourceFile.of(SourcePath.of("src/shop/Amounts.java"), sealing("Amounts")),
                SourceFile.of(SourcePath.of("src/shop/Bonus.java"), sealing("Bonus")),
                SourceFile.of(SourcePath.of("src/shop.properties"), "seal=DES\n")));
        List<Finding> findings = List.of(
                Finding.at(
                        "CodeQL",
                        "java/weak-cryptographic-algorithm",
                        SourcePath.of("src/shop/Amounts.java"),
                        Region.line(9)),
                Finding.at(
                        "CodeQL",
                        "java/weak-cryptographic-algorithm",
                        SourcePath.of("src/shop/Bonus.java"),
                        Region.line(9)),
                Finding.at("SpotBugs", "PREDICTABLE_RANDOM", SourcePath.of("src/shop/Bonus.java"), Region.line(12)));

        Plan plan = remediator.remediate(findings, tree, (done, of) -> {});

        assertThat(plan.declined()).isEmpty();
        assertThat(plan.remedies()).extracting(remedy -> remedy.closes().size()).containsExactly(2, 1);
        assertThat(plan.files())
                .filteredOn(file -> file.path().fileName().equals("Bonus.java"))
                .singleElement()
                .satisfies(file -> assertThat(file.text())
                        .contains("withIv(cipher.getIV(), cipher.doFinal(text))", "new SecureRandom().nextInt()")
                        .doesNotContain("DES"));
    }

    private static Finding hashIn(String type) {
        return Finding.at(
                "CodeQL",
                "java/weak-sensitive-data-hashing",
                SourcePath.of("src/shop/" + type + ".java"),
                Region.line(7));
    }

    private static String hashing(String type, String key) {
        return """
                package shop;

                class %s {
                    static final java.util.Properties SETTINGS = new java.util.Properties();

                    byte[] sum(byte[] text) throws Exception {
                        return java.security.MessageDigest.getInstance(SETTINGS.getProperty("%s")).digest(text);
                    }
                }
                """.formatted(type, key);
    }

    private static String sealing(String type) {
        return """
                package shop;

                class %s {
                    static final java.util.Properties SETTINGS = new java.util.Properties();

                    byte[] seal(byte[] text) throws Exception {
                        javax.crypto.KeyGenerator keys = javax.crypto.KeyGenerator.getInstance("DES");
                        javax.crypto.SecretKey key = keys.generateKey();
                        javax.crypto.Cipher cipher = javax.crypto.Cipher.getInstance(SETTINGS.getProperty("seal"));
                        cipher.init(javax.crypto.Cipher.ENCRYPT_MODE, key);
                        byte[] sealed = cipher.doFinal(text);
                        sealed[0] += new java.util.Random().nextInt();
                        return sealed;
                    }
                }
                """.formatted(type);
    }

    @Test
    void tellsHowFarItIs() {
        List<String> told = new ArrayList<>();
        remediator.remediate(
                List.of(finding("SpotBugs", "PREDICTABLE_RANDOM", 6)),
                new MemoryTree(List.of(SourceFile.of(PATH, TEXT))),
                (done, of) -> told.add(done + "/" + of));

        assertThat(told).containsExactly("1/1");
    }

    private Plan remediate(Finding... findings) {
        return remediator.remediate(
                List.of(findings), new MemoryTree(List.of(SourceFile.of(PATH, TEXT))), (done, of) -> {});
    }

    private static Finding finding(String tool, String rule, int line) {
        return Finding.at(tool, rule, PATH, Region.line(line));
    }
}
