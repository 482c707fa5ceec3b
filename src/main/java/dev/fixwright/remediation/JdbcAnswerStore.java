package dev.fixwright.remediation;

import dev.fixwright.database.Database;
import dev.fixwright.repository.RepositoryRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The SQL of the tables {@code answer} and {@code answer_comment}. */
final class JdbcAnswerStore implements AnswerStore {
    private static final String HERE = " where tenant = :tenant and repository_id = :repository ";

    private final Database database;
    private final InstantSource clock;

    JdbcAnswerStore(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<Answer> of(RepositoryRef repository, String askedIn, int line) {
        return database.read(handle -> FindingTable.ofRepository(
                        handle.createQuery("select * from answer" + HERE + "and asked_in = :askedIn and line = :line"),
                        repository)
                .bind("askedIn", askedIn)
                .bind("line", line)
                .map((row, context) -> answer(row))
                .findOne());
    }

    @Override
    public void keep(RepositoryRef repository, long pullRequest, Answer answer) {
        database.transact(tx -> {
            FindingTable.ofRepository(
                            tx.handle()
                                    .createUpdate(
                                            "delete from answer" + HERE + "and asked_in = :askedIn and line = :line"),
                            repository)
                    .bind("askedIn", answer.askedIn())
                    .bind("line", answer.line())
                    .execute();
            FindingTable.ofRepository(
                            tx.handle()
                                    .createUpdate("insert into answer (tenant, repository_id, pull_request, asked_in,"
                                            + " line, command, asked_by, obeyed, reply, alerts, answered_at) values"
                                            + " (:tenant, :repository, :pullRequest, :askedIn, :line, :command,"
                                            + " :askedBy, :obeyed, :reply, :alerts, :now)"),
                            repository)
                    .bind("pullRequest", pullRequest)
                    .bind("askedIn", answer.askedIn())
                    .bind("line", answer.line())
                    .bind("command", answer.command())
                    .bind("askedBy", answer.askedBy())
                    .bind("obeyed", answer.obeyed())
                    .bind("reply", answer.reply())
                    .bind(
                            "alerts",
                            answer.alerts().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                    .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .execute();
        });
    }

    @Override
    public List<Answer> latest(RepositoryRef repository, long pullRequest, int most) {
        return database.read(handle -> FindingTable.ofRepository(
                        handle.createQuery("select * from answer" + HERE
                                + "and pull_request = :pullRequest order by id desc limit :most"),
                        repository)
                .bind("pullRequest", pullRequest)
                .bind("most", most)
                .map((row, context) -> answer(row))
                .list());
    }

    private static Answer answer(ResultSet row) throws SQLException {
        String alerts = row.getString("alerts");
        return new Answer(
                row.getString("asked_in"),
                row.getInt("line"),
                row.getString("command"),
                row.getString("asked_by"),
                row.getBoolean("obeyed"),
                row.getString("reply"),
                alerts.isEmpty()
                        ? List.of()
                        : Arrays.stream(alerts.split(" ")).map(Long::valueOf).toList());
    }

    @Override
    public int askedLately(RepositoryRef repository, String by, Duration lately) {
        return database.read(handle -> FindingTable.ofRepository(
                        handle.createQuery("select count(distinct asked_in) from answer" + HERE
                                + "and asked_by = :by and answered_at > :since"),
                        repository)
                .bind("by", by)
                .bind("since", clock.instant().minus(lately).atOffset(ZoneOffset.UTC))
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public OptionalLong comment(RepositoryRef repository, long pullRequest) {
        Optional<Long> found = database.read(handle -> FindingTable.ofRepository(
                        handle.createQuery(
                                "select comment_id from answer_comment" + HERE + "and pull_request = :pullRequest"),
                        repository)
                .bind("pullRequest", pullRequest)
                .mapTo(Long.class)
                .findOne());
        return found.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    @Override
    public void noteComment(RepositoryRef repository, long pullRequest, long comment) {
        database.transact(tx -> {
            FindingTable.ofRepository(
                            tx.handle()
                                    .createUpdate(
                                            "delete from answer_comment" + HERE + "and pull_request = :pullRequest"),
                            repository)
                    .bind("pullRequest", pullRequest)
                    .execute();
            FindingTable.ofRepository(
                            tx.handle()
                                    .createUpdate("insert into answer_comment (tenant, repository_id, pull_request,"
                                            + " comment_id) values (:tenant, :repository, :pullRequest, :comment)"),
                            repository)
                    .bind("pullRequest", pullRequest)
                    .bind("comment", comment)
                    .execute();
        });
    }
}
