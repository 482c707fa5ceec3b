package dev.fixwright.remediation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.proof.KeySet;
import dev.fixwright.proof.ProofKey;
import dev.fixwright.proof.Proofs;
import dev.fixwright.proof.SignedProof;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys of an installation, as its nodes find them in each database. */
abstract class ProofKeysContract {
    private static final int NODES = 8;
    private static final int STARTS = 25;

    private Database database;
    private ProofKeys keys;

    abstract DatabaseAddress address(Path directory);

    @BeforeEach
    void open(@TempDir Path directory) {
        database = Database.open(address(directory));
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

    /** However close to each other they ask: each start begins without a key, and nobody is ahead. */
    @Test
    void nodesThatStartTogetherTakeOneKey() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(NODES);
        try {
            for (int start = 0; start < STARTS; start++) {
                database.transact(tx -> tx.handle().execute("delete from proof_key"));

                List<ProofKey> taken = startTogether(nodes);

                String one = keys.current().verification().id();
                assertThat(taken).hasSize(NODES).allSatisfy(key -> {
                    assertThat(key.verification().id()).isEqualTo(one);
                    assertThat(SignedProof.read(key.envelope(Proofs.proved()).getBytes(UTF_8), keys.all())
                                    .checked())
                            .isTrue();
                });
                assertThat(keys.all().keys()).hasSize(1);
            }
        } finally {
            nodes.shutdownNow();
        }
    }

    private List<ProofKey> startTogether(ExecutorService nodes) throws Exception {
        CyclicBarrier line = new CyclicBarrier(NODES);
        Callable<ProofKey> node = () -> {
            ProofKeys own = ProofKeys.inDatabase(database, InstantSource.system());
            line.await();
            return own.current();
        };
        List<ProofKey> taken = new ArrayList<>();
        for (Future<ProofKey> started : nodes.invokeAll(Collections.nCopies(NODES, node))) {
            taken.add(started.get());
        }
        return taken;
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
