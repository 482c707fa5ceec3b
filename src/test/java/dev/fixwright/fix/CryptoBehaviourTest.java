package dev.fixwright.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

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
