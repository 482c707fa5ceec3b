package dev.fixwright.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What fixed encryption and hashing do when they are called. */
class CryptoBehaviourTest {
    private static final byte[] KEY = "0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    private static final SecretKey AES = new SecretKeySpec(KEY, "AES");

    @Test
    void whatIsSealedOpensAgainAndLooksDifferentEveryTime() throws Exception {
        Object before = loaded("weakcipher/both-ends-share-a-key", false).create("org.clinic.records.Envelope", KEY);
        Object after = loaded("weakcipher/both-ends-share-a-key", true).create("org.clinic.records.Envelope", KEY);

        assertThat(LoadedClasses.call(before, "seal", "fever")).isEqualTo(LoadedClasses.call(before, "seal", "fever"));

        Object sealed = LoadedClasses.call(after, "seal", "fever");
        assertThat(LoadedClasses.call(after, "open", sealed)).isEqualTo("fever");
        assertThat(LoadedClasses.call(after, "seal", "fever")).isNotEqualTo(sealed);
    }

    @Test
    void aChangedCiphertextIsRefused() throws Exception {
        Object after = loaded("weakcipher/both-ends-share-a-key", true).create("org.clinic.records.Envelope", KEY);
        byte[] sealed = Base64.getDecoder().decode((String) LoadedClasses.call(after, "seal", "fever"));
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() ->
                        LoadedClasses.call(after, "open", Base64.getEncoder().encodeToString(sealed)))
                .isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> LoadedClasses.call(after, "open", "AAAA"))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void aStaticVectorGivesWayToARandomOne() throws Exception {
        Object box = loaded("weakcipher/static-iv-both-ends", true).create("org.clinic.letters.LetterBox", AES);

        byte[] letter = {1, 2, 3};
        Object closed = LoadedClasses.call(box, "close", letter);

        assertThat(LoadedClasses.call(box, "open", closed)).isEqualTo(letter);
        assertThat(LoadedClasses.call(box, "close", letter)).isNotEqualTo(closed);
    }

    @Test
    void aVectorThatTheProgramCarriesStaysWhereItIs() throws Exception {
        Object slips = loaded("weakcipher/random-iv-is-carried", true).create("org.bank.slips.Slips", AES);

        byte[] slip = {4, 5, 6};
        assertThat(LoadedClasses.call(slips, "unwrap", LoadedClasses.call(slips, "wrap", slip)))
                .isEqualTo(slip);
    }

    @Test
    void aKeyOfOneMethodServesBothEndsInIt() throws Exception {
        Object lesson = loaded("weakcipher/demonstration-in-one-method", true).create("org.school.lesson.CipherLesson");

        assertThat(LoadedClasses.call(lesson, "thereAndBack", "hello")).isEqualTo("hello");
    }

    @Test
    void aHashInHexadecimalIsPaddedToItsNewLength() throws Exception {
        Object digest = loaded("weakhash/order-digest-printed", true).create("org.harbor.orders.OrderDigest");

        for (int i = 0; i < 300; i++) {
            assertThat((String) LoadedClasses.call(digest, "of", "order " + i)).hasSize(64);
        }
    }

    @Test
    void aStreamReadsWhatTheCodeExpectsAndNothingElse() throws Exception {
        LoadedClasses before = loaded("unsafedeserialization/order-from-a-queue", false);
        LoadedClasses after = loaded("unsafedeserialization/order-from-a-queue", true);
        byte[] foreign = bytes(new java.io.File("somewhere"));

        assertThat(orderReadBy(before)).isEqualTo("Ada 2024-02-29 1");
        assertThat(orderReadBy(after)).isEqualTo("Ada 2024-02-29 1");
        assertThatThrownBy(() -> LoadedClasses.call(before.create("org.depot.queue.OrderQueue"), "take", foreign))
                .isInstanceOf(ClassCastException.class);
        assertThatThrownBy(() -> LoadedClasses.call(after.create("org.depot.queue.OrderQueue"), "take", foreign))
                .isInstanceOf(java.io.InvalidClassException.class);
    }

    private static Object orderReadBy(LoadedClasses classes) throws Exception {
        Object line = classes.create("org.depot.queue.QueuedOrder$Line");
        Object order = classes.create(
                "org.depot.queue.QueuedOrder", "Ada", java.time.LocalDate.of(2024, 2, 29), List.of(line));
        Object read = LoadedClasses.call(classes.create("org.depot.queue.OrderQueue"), "take", bytes(order));
        return LoadedClasses.call(read, "summary");
    }

    private static byte[] bytes(Object object) throws java.io.IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (java.io.ObjectOutputStream out = new java.io.ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    @Test
    void aDocumentCannotOpenFiles(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "swordfish");
        String attack = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><order><line/>&x;</order>";
        Object before = loaded("xxe/document-factory-variable", false).create("org.press.orders.OrderImport");
        Object after = loaded("xxe/document-factory-variable", true).create("org.press.orders.OrderImport");

        assertThat(LoadedClasses.call(before, "lines", (Object) utf8("<order><line/></order>")))
                .isEqualTo(1);
        assertThat(LoadedClasses.call(after, "lines", (Object) utf8("<order><line/></order>")))
                .isEqualTo(1);
        assertThat(LoadedClasses.call(before, "lines", (Object) utf8(attack))).isEqualTo(1);
        assertThatThrownBy(() -> LoadedClasses.call(after, "lines", (Object) utf8(attack)))
                .isInstanceOf(org.xml.sax.SAXException.class);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static LoadedClasses loaded(String name, boolean fixed) {
        FixerCase one = FixerCase.all().stream()
                .filter(found -> found.name().equals(name))
                .findFirst()
                .orElseThrow();
        Map<SourcePath, SourceFile> files = new TreeMap<>();
        one.before().forEach(file -> files.put(file.path(), file));
        if (fixed) {
            one.after().forEach(file -> files.put(file.path(), file));
        }
        return LoadedClasses.of(List.copyOf(files.values()));
    }
}
