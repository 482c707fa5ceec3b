package dev.fixwright.remediation;

import dev.fixwright.database.Database;
import dev.fixwright.proof.KeySet;
import dev.fixwright.proof.ProofKey;
import dev.fixwright.proof.VerificationKey;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;

/** The SQL of the table {@code proof_key}. */
final class JdbcProofKeys implements ProofKeys {
    private final Database database;
    private final InstantSource clock;

    JdbcProofKeys(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public ProofKey current() {
        return known().orElseGet(this::made);
    }

    /** Of several nodes that start together one writes its key, and all of them take that one. */
    private ProofKey made() {
        ProofKey key = ProofKey.make();
        database.transact(tx -> tx.handle()
                .createUpdate("insert into proof_key (id, use_as, public_key, private_key, created_at) values"
                        + " (:id, 'current', :public, :private, :now) on conflict do nothing")
                .bind("id", key.verification().id())
                .bind(
                        "public",
                        Base64.getEncoder().encodeToString(key.verification().encode()))
                .bind("private", Base64.getEncoder().encodeToString(key.encode()))
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .execute());
        return known().orElseThrow();
    }

    private Optional<ProofKey> known() {
        return database.read(handle -> handle.createQuery(
                        "select public_key, private_key from proof_key where use_as = 'current'")
                .map((row, context) ->
                        ProofKey.decode(decode(row.getString("public_key")), decode(row.getString("private_key"))))
                .findOne());
    }

    @Override
    public KeySet all() {
        return new KeySet(database.read(handle -> handle.createQuery(
                        "select public_key from proof_key order by use_as nulls last, created_at desc, id")
                .map((row, context) -> VerificationKey.decode(decode(row.getString("public_key"))))
                .list()));
    }

    private static byte[] decode(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
