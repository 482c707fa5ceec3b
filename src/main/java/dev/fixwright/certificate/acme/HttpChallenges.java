package dev.fixwright.certificate.acme;

import dev.fixwright.database.Database;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;

/** What any node answers when an authority asks over HTTP whether a domain is ours: the table {@code acme_challenge}. */
public final class HttpChallenges {
    private final Database database;
    private final InstantSource clock;

    public HttpChallenges(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The text to answer with; empty for a token of no order that is under way. */
    public Optional<String> answer(String token) {
        return database.read(handle -> handle.createQuery("select answer from acme_challenge join certificate_job"
                        + " on certificate_job.uid = acme_challenge.job_uid where acme_challenge.token = :token"
                        + " and certificate_job.state in ('queued', 'running')")
                .bind("token", token)
                .mapTo(String.class)
                .findOne());
    }

    void publish(String job, String token, String answer) {
        database.transact(tx -> {
            tx.handle()
                    .createUpdate("delete from acme_challenge where token = :token")
                    .bind("token", token)
                    .execute();
            tx.handle()
                    .createUpdate("insert into acme_challenge (token, job_uid, answer, created_at)"
                            + " values (:token, :job, :answer, :now)")
                    .bind("token", token)
                    .bind("job", job)
                    .bind("answer", answer)
                    .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .execute();
        });
    }

    /** Takes away what jobs left that were ended without their worker. */
    public void removeLeftOvers() {
        database.read(handle -> handle.createUpdate("delete from acme_challenge where job_uid not in (select uid from"
                        + " certificate_job where state in ('queued', 'running'))")
                .execute());
    }

    void remove(String job) {
        database.read(handle -> handle.createUpdate("delete from acme_challenge where job_uid = :job")
                .bind("job", job)
                .execute());
    }
}
