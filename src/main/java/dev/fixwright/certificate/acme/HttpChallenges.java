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

    /** The text to answer with; empty for a token that nobody waits for. */
    public Optional<String> answer(String token) {
        return database.read(handle -> handle.createQuery("select answer from acme_challenge where token = :token")
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

    void remove(String job) {
        database.read(handle -> handle.createUpdate("delete from acme_challenge where job_uid = :job")
                .bind("job", job)
                .execute());
    }
}
