package dev.fixwright.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.interfaces.RSAKey;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What fixed comparisons, permissions and temporary files do when they are called. */
class PlatformBehaviourTest {
    private static final List<FixerCase> CASES = FixerCase.all();
    private static final String DOTLESS = "ADM\u0131N";
    private static final String KELVIN = "\u212Airche.example";

    @Test
    void wordsInAnyCasePassAndLettersOfOtherAlphabetsDoNot() throws Exception {
        Object before = loaded("lettercase/role-of-a-member", false).create("org.chor.rights.Rights");
        Object after = loaded("lettercase/role-of-a-member", true).create("org.chor.rights.Rights");

        for (String role : new String[] {"admin", "Admin", "ADMIN", "guest", ""}) {
            assertThat(LoadedClasses.call(after, "mayDelete", role))
                    .isEqualTo(LoadedClasses.call(before, "mayDelete", role));
        }
        assertThat(LoadedClasses.call(before, "mayDelete", DOTLESS)).isEqualTo(true);
        assertThat(LoadedClasses.call(after, "mayDelete", DOTLESS)).isEqualTo(false);
    }

    @Test
    void hostsOfAListAreFoundInAnyCaseOfPlainLetters() throws Exception {
        Object before = loaded("lettercase/allowed-hosts", false).create("org.chor.net.Hosts");
        Object after = loaded("lettercase/allowed-hosts", true).create("org.chor.net.Hosts");

        for (String host : new String[] {"Kirche.Example", "chor.example", "other.example"}) {
            assertThat(LoadedClasses.call(after, "isAllowed", host, "me"))
                    .isEqualTo(LoadedClasses.call(before, "isAllowed", host, "me"));
        }
        assertThat(LoadedClasses.call(before, "isAllowed", KELVIN, "me")).isEqualTo(true);
        assertThat(LoadedClasses.call(after, "isAllowed", KELVIN, "me")).isEqualTo(false);
    }

    @Test
    void aMissingAnswerIsNoYes() throws Exception {
        Map<String, String> answers = new TreeMap<>(Map.of("a", "yes", "b", "YES", "c", "no", "d", "yes!", "e", "[es"));
        answers.put("f", null);
        Object before = loaded("lettercase/yes-or-no", false).create("org.chor.vote.Vote", answers);
        Object after = loaded("lettercase/yes-or-no", true).create("org.chor.vote.Vote", answers);

        assertThat(LoadedClasses.call(after, "yes")).isEqualTo(2L).isEqualTo(LoadedClasses.call(before, "yes"));
    }

    @Test
    void aSignatureIsAcceptedOnlyWhereItFits() throws Exception {
        byte[] key = "k".repeat(32).getBytes(StandardCharsets.UTF_8);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        String right = HexFormat.of().formatHex(mac.doFinal("paid".getBytes(StandardCharsets.UTF_8)));
        Object hook = loaded("timingattack/webhook-signature", true).create("net.kassa.hooks.PaymentHook", key);

        assertThat(LoadedClasses.call(hook, "accepts", "paid", right)).isEqualTo(true);
        assertThat(LoadedClasses.call(hook, "accepts", "paid", right.substring(1)))
                .isEqualTo(false);
        assertThat(LoadedClasses.call(hook, "accepts", "paid", "null")).isEqualTo(false);
        assertThat(LoadedClasses.call(hook, "accepts", "unpaid", right)).isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"a, a", "a, b", "a, NULL", "NULL, a", "NULL, NULL", "'', NULL", "null, NULL"},
            nullValues = "NULL")
    void missingSecretsCompareAsBefore(String signature, String computed) throws Exception {
        Object before = loaded("timingattack/objects-equal", false).create("se.bokning.Voucher", "code", signature);
        Object after = loaded("timingattack/objects-equal", true).create("se.bokning.Voucher", "code", signature);

        assertThat(LoadedClasses.call(after, "isSignedWith", computed))
                .isEqualTo(LoadedClasses.call(before, "isSignedWith", computed));
    }

    @Test
    void aTemporaryFileIsForItsOwnerOnly() throws Exception {
        Object reports = loaded("insecuretempfile/java-report", true).create("org.labor.report.ReportFile");

        File file = (File) LoadedClasses.call(reports, "write", "<p>fine</p>");

        assertThat(file).hasContent("<p>fine</p>").hasExtension("html");
        assertThat(file.getName()).startsWith("report");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.toPath())))
                .isEqualTo("rw-------");
        assertThat(file.delete()).isTrue();
    }

    @Test
    void aTemporaryFolderIsMadeInOneStep() throws Exception {
        Object unpacker =
                loaded("insecuretempfile/java-folder-in-three-steps", true).create("org.labor.unpack.Unpacker");

        File folder = (File) LoadedClasses.call(unpacker, "folder");

        assertThat(folder).isEmptyDirectory();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.toPath())))
                .isEqualTo("rwx------");
        assertThat(folder.delete()).isTrue();
    }

    @Test
    void permissionsOfOthersAreGoneAndTheRestStays(@TempDir Path folder) throws Exception {
        Object before = loaded("permissions/java-set-filled-line-by-line", false)
                .create("org.verein.logs.LogFolder", Files.createDirectory(folder.resolve("before")));
        Object after = loaded("permissions/java-set-filled-line-by-line", true)
                .create("org.verein.logs.LogFolder", Files.createDirectory(folder.resolve("after")));

        LoadedClasses.call(before, "open");
        LoadedClasses.call(after, "open");

        assertThat(permissions(folder.resolve("before"))).isEqualTo("rwxr--rwx");
        assertThat(permissions(folder.resolve("after"))).isEqualTo("rwxr-----");
    }

    @Test
    void settingsAreStillReadFromAFileForItsOwner(@TempDir Path home) throws Exception {
        Object settings = loaded("permissions/java-world-writable-file", true).create("org.verein.job.JobSettings");

        assertThat((Properties) LoadedClasses.call(settings, "load", home.toFile()))
                .isEmpty();
        assertThat(permissions(home.resolve("job.properties"))).matches(".w.....-.");
    }

    @Test
    void everyByteOfAHashHasTwoDigits() throws Exception {
        byte[] film = "film 1".getBytes(StandardCharsets.UTF_8);
        Object sums = loaded("hexconversion/indexed", true).create("org.kino.hash.Sums");

        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        String right =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(film));

        assertThat(LoadedClasses.call(sums, "sum", digest, film)).isEqualTo(right);
    }

    @Test
    void keysAreLongEnoughHoweverFewBitsAreAskedFor() throws Exception {
        Object requests = loaded("weakkey/bits-handed-in", true).create("org.praxis.cert.CertificateRequest");

        KeyPair pair = (KeyPair) LoadedClasses.call(requests, "pair", 512);

        assertThat(((RSAKey) pair.getPublic()).getModulus().bitLength()).isEqualTo(2048);
    }

    @Test
    void aCurveThatIsTooSmallGivesWayToOneThatThePlatformKnows() throws Exception {
        Object before = loaded("weakkey/small-curve", false).create("org.metro.pass.PassKeys");
        Object after = loaded("weakkey/small-curve", true).create("org.metro.pass.PassKeys");

        assertThatThrownBy(() -> LoadedClasses.call(before, "make")).isInstanceOf(GeneralSecurityException.class);
        assertThat(LoadedClasses.call(after, "make")).isNotNull();
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static LoadedClasses loaded(String name, boolean fixed) {
        FixerCase one = CASES.stream()
                .filter(found -> found.name().equals(name))
                .findFirst()
                .orElseThrow();
        Map<SourcePath, SourceFile> files = new TreeMap<>();
        one.before().forEach(file -> files.put(file.path(), file));
        if (fixed) {
            one.after().forEach(file -> files.put(file.path(), file));
        }
        return LoadedClasses.of(files.values());
    }
}
