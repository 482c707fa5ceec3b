package dev.fixwright.remediation;

import dev.fixwright.database.Database;
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
    private final Database database;
    private final Seal seal;
    private final InstantSource clock;

    JdbcProofStore(Database database, Seal seal, InstantSource clock) {
        this.database = database;
        this.seal = seal;
        this.clock = clock;
    }

    @Override
    public Kept keep(Remediation remediation, CommitId head, ProofRecord record, String description, boolean givenUp) {
        String envelope = seal.envelope(record);
        database.transact(tx -> {
            tx.handle()
                    .createUpdate("insert into proof (id, tenant, remediation_id, head, fixer, level, record,"
                            + " description, envelope, created_at, updated_at) values (:id, :tenant, :remediation,"
                            + " :head, :fixer, :level, '', '', '', :now, :now) on conflict do nothing")
                    .bind("id", UUID.randomUUID().toString())
                    .bind("tenant", FindingTable.tenant(remediation.repository()))
                    .bind("remediation", remediation.id())
                    .bind("head", head.value())
                    .bind("fixer", record.made().fixer())
                    .bind("level", word(record))
                    .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .execute();
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
        return database.read(handle -> handle.createQuery(
                        "select * from proof where remediation_id = :remediation order by created_at desc, id")
                .bind("remediation", remediation.id())
                .map((row, context) -> read(row))
                .list());
    }

    @Override
    public Optional<Kept> byId(String id) {
        return database.read(handle -> handle.createQuery("select * from proof where id = :id")
                .bind("id", id)
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
