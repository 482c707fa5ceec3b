package dev.fixwright.remediation;

import dev.fixwright.database.Database;
import dev.fixwright.database.Transaction;
import dev.fixwright.proof.ProofJson;
import dev.fixwright.proof.ProofRecord;
import dev.fixwright.proof.Seal;
import dev.fixwright.repository.CommitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The SQL of the table {@code proof}. */
final class JdbcProofStore implements ProofStore {
    /** In place of the head in a row whose id is spoken for and whose head is not made yet. */
    private static final String NO_HEAD = "";

    private final Database database;
    private final Seal seal;
    private final InstantSource clock;

    JdbcProofStore(Database database, Seal seal, InstantSource clock) {
        this.database = database;
        this.seal = seal;
        this.clock = clock;
    }

    @Override
    public String reserve(Remediation remediation) {
        return database.inTransaction(tx -> {
            insert(tx, remediation, NO_HEAD);
            return tx.handle()
                    .createQuery("select id from proof where remediation_id = :remediation and head = :head")
                    .bind("remediation", remediation.id())
                    .bind("head", NO_HEAD)
                    .mapTo(String.class)
                    .one();
        });
    }

    private void insert(Transaction tx, Remediation remediation, String head) {
        tx.handle()
                .createUpdate("insert into proof (id, tenant, remediation_id, head, fixer, level, record,"
                        + " description, envelope, created_at, updated_at) values (:id, :tenant, :remediation,"
                        + " :head, '', '', '', '', '', :now, :now) on conflict do nothing")
                .bind("id", UUID.randomUUID().toString())
                .bind("tenant", FindingTable.tenant(remediation.repository()))
                .bind("remediation", remediation.id())
                .bind("head", head)
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Override
    public Kept keep(Remediation remediation, CommitId head, ProofRecord record, String description, boolean givenUp) {
        String envelope = seal.envelope(record);
        database.transact(tx -> {
            tx.handle()
                    .createUpdate("update proof set head = :head, created_at = :now where remediation_id = :remediation"
                            + " and head = :none and not exists (select 1 from proof p"
                            + " where p.remediation_id = :remediation and p.head = :head)")
                    .bind("remediation", remediation.id())
                    .bind("head", head.value())
                    .bind("none", NO_HEAD)
                    .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .execute();
            insert(tx, remediation, head.value());
            tx.handle()
                    .createUpdate("update proof set fixer = :fixer, level = :level, refuted = :refuted,"
                            + " record = :record, description = :description, envelope = :envelope, updated_at = :now"
                            + " where remediation_id = :remediation and head = :head")
                    .bind("fixer", record.made().fixer())
                    .bind("level", word(record))
                    .bind("refuted", givenUp)
                    .bind("record", ProofJson.write(record))
                    .bind("description", description)
                    .bind("envelope", envelope)
                    .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .bind("remediation", remediation.id())
                    .bind("head", head.value())
                    .execute();
        });
        return of(remediation, head).orElseThrow();
    }

    @Override
    public Optional<Kept> of(Remediation remediation, CommitId head) {
        return all(remediation).stream()
                .filter(kept -> kept.head().equals(head))
                .findFirst();
    }

    @Override
    public List<Kept> all(Remediation remediation) {
        return database.read(
                handle -> handle.createQuery("select * from proof where remediation_id = :remediation and head <> :none"
                                + " order by created_at desc, id")
                        .bind("remediation", remediation.id())
                        .bind("none", NO_HEAD)
                        .map((row, context) -> read(row))
                        .list());
    }

    @Override
    public Optional<Kept> byId(String id) {
        return database.read(handle -> handle.createQuery("select * from proof where id = :id and head <> :none")
                .bind("id", id)
                .bind("none", NO_HEAD)
                .map((row, context) -> read(row))
                .findOne());
    }

    private static Kept read(ResultSet row) throws SQLException {
        return new Kept(
                row.getString("id"),
                new CommitId(row.getString("head")),
                ProofJson.read(row.getString("record")),
                row.getString("description"),
                row.getBoolean("refuted"),
                row.getString("envelope"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static String word(ProofRecord record) {
        return record.level().name().toLowerCase(Locale.ROOT);
    }
}
