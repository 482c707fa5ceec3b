package dev.fixwright.remediation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.Database;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.proof.KeySet;
import dev.fixwright.proof.ProofKey;
import dev.fixwright.proof.Proofs;
import dev.fixwright.proof.SignedProof;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys of an installation, as its nodes find them. */
class ProofKeysTest {
    private Database database;
    private ProofKeys keys;

    @BeforeEach
    void open(@TempDir Path directory) {
        database = Database.open(TestDatabase.h2(directory));
        keys = ProofKeys.inDatabase(database, InstantSource.system());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theKeyIsMadeOnceAndKept() {
        ProofKey first = keys.current();

        ProofKey again = ProofKeys.inDatabase(database, InstantSource.system()).current();

        assertThat(again.verification().id()).isEqualTo(first.verification().id());
        assertThat(again.envelope(Proofs.proved())).isEqualTo(first.envelope(Proofs.proved()));
    }

    @Test
    void nodesThatStartTogetherTakeOneKey() throws Exception {
        Set<String> ids = ConcurrentHashMap.newKeySet();
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> start = () -> ids.add(ProofKeys.inDatabase(database, InstantSource.system())
                    .current()
                    .verification()
                    .id());
            for (Future<Boolean> node :
                    nodes.invokeAll(List.of(start, start, start, start, start, start, start, start))) {
                node.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        assertThat(ids).hasSize(1);
        assertThat(keys.all().keys()).hasSize(1);
    }

    @Test
    void whatAnEarlierKeySignedCanStillBeChecked() {
        byte[] old = keys.current().envelope(Proofs.proved()).getBytes(UTF_8);

        database.read(handle -> handle.execute("update proof_key set use_as = null, private_key = ''"));
        byte[] fresh = keys.current().envelope(Proofs.proved()).getBytes(UTF_8);

        KeySet all = KeySet.read(keys.all().write().getBytes(UTF_8));
        assertThat(all.keys()).hasSize(2);
        assertThat(all.keys().get(0).id())
                .isEqualTo(keys.current().verification().id());
        assertThat(SignedProof.read(old, all).checked()).isTrue();
        assertThat(SignedProof.read(fresh, all).checked()).isTrue();
        assertThat(old).isNotEqualTo(fresh);
    }
}
