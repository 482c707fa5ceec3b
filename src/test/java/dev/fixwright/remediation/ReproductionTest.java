package dev.fixwright.remediation;

import static dev.fixwright.remediation.FakeCodeHost.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.Wiring;
import dev.fixwright.cli.Terminal;
import dev.fixwright.database.Database;
import dev.fixwright.database.TestDatabase;
import dev.fixwright.fix.Fixers;
import dev.fixwright.proof.ProofKey;
import dev.fixwright.proof.ProofRecord;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.GitFolder;
import dev.fixwright.repository.KeptCommit;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bot's own record of a fix, made again from a clone with {@code fixwright reproduce}. */
class ReproductionTest {
    private static final String ANOTHER = "src/main/java/com/acme/Vouchers.java";

    @TempDir
    Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private GitFolder clone;
    private Database database;
    private BotOnFakes bot;

    @BeforeEach
    void open() {
        clone = GitFolder.init(directory.resolve("clone"));
        database = Database.open(TestDatabase.h2(directory.resolve("data")));
        bot = new BotOnFakes(database, Wiring.fixers());
    }

    @AfterEach
    void close() {
        clone.close();
        database.close();
    }

    @Test
    void makesTheSameBytesAgain() throws Exception {
        ProofRecord record = recordOfAFix();
        clone.file(BotOnFakes.FILE, "class Gone {}\n").commitAll();

        assertThat(reproduce(record)).isZero();

        assertThat(out.toString())
                .startsWith("reproduced: WeakRandomFixer makes the same change of " + BotOnFakes.FILE)
                .contains(record.made().patchHash());
    }

    /** The record names the place on the base commit, so that the commit that was scanned is not needed. */
    @Test
    void followsTheAlertToWhereItStoodOnTheBase() throws Exception {
        CommitId scanned = commit(BotOnFakes.tokens("ResetTokens"));
        bot.host.alerts.put(1L, Alerts.at(1, "high", BotOnFakes.FILE, 9, scanned));
        commit("// A new first line.\n// And another.\n" + BotOnFakes.tokens("ResetTokens"));
        bot.remediate(1);
        ProofRecord record = record();

        assertThat(reproduce(record)).isZero();

        assertThat(record.made().scanned()).isEqualTo(scanned.value());
        assertThat(record.made().asked().orElseThrow().startLine()).isEqualTo(11);
    }

    @Test
    void aCommitThatTheCloneLacksIsNamed() throws Exception {
        ProofRecord record = recordOfAFix();
        GitFolder other = GitFolder.init(directory.resolve("other"));
        other.file("README.md", "Another\n").commitAll();

        assertThat(run("reproduce", file(record), "--repository", other.top.toString()))
                .isEqualTo(2);

        assertThat(err.toString())
                .contains("does not have the commit", record.made().base());
        other.close();
    }

    @Test
    void otherCodeIsToldFromAnotherFixer() throws Exception {
        ProofRecord record = recordOfAFix();
        CommitId other = commit(BotOnFakes.tokens("ResetTokens").replace("issue", "hand"));

        Reproduction.Outcome onOtherCode;
        try (KeptCommit base = KeptCommit.open(clone.top, other)) {
            onOtherCode = reproduction(Wiring.fixers()).of(record, base.files());
        }
        Reproduction.Outcome withOtherFixers;
        try (KeptCommit base =
                KeptCommit.open(clone.top, new CommitId(record.made().base()))) {
            withOtherFixers = reproduction(new Fixers(List.of())).of(record, base.files());
        }

        assertThat(onOtherCode.kind()).isEqualTo(Reproduction.Outcome.Kind.IMPOSSIBLE);
        assertThat(onOtherCode.line()).startsWith("this is not the code that the fix was made from");
        assertThat(withOtherFixers.kind()).isEqualTo(Reproduction.Outcome.Kind.DIFFERS);
        assertThat(withOtherFixers.line()).startsWith("the fixer declines now: ");
    }

    @Test
    void anotherPatchIsTold() throws Exception {
        ProofRecord record = recordOfAFix();
        ProofRecord.Made made = record.made();
        ProofRecord changed = new ProofRecord(
                record.level(),
                record.verdict(),
                record.target(),
                new ProofRecord.Made(
                        made.base(),
                        made.head(),
                        made.scanned(),
                        "0".repeat(64),
                        made.files(),
                        made.linesChanged(),
                        made.fixer(),
                        "0.0.1",
                        made.model(),
                        made.asked()),
                record.steps(),
                record.scans(),
                record.fresh(),
                record.checks(),
                record.at());

        assertThat(reproduce(changed)).isEqualTo(1);

        assertThat(out.toString())
                .startsWith("WeakRandomFixer makes another change: patch hash " + made.patchHash() + " instead of 000")
                .contains("the record is of Fixwright 0.0.1, this is ");
    }

    private Reproduction reproduction(Fixers fixers) {
        return new Reproduction(new Workshop(fixers, new TimeLimit(Duration.ofSeconds(30))));
    }

    private ProofRecord recordOfAFix() {
        CommitId base = commit(BotOnFakes.tokens("ResetTokens"));
        bot.host.alerts.put(1L, Alerts.at(1, "high", BotOnFakes.FILE, 9, base));
        bot.remediate(1);
        return record();
    }

    private ProofRecord record() {
        return bot.ledger
                .proofs()
                .all(bot.store.newest(SHOP, 1).orElseThrow())
                .get(0)
                .record();
    }

    /** The same commit in the clone and on the code host. */
    private CommitId commit(String text) {
        clone.file(BotOnFakes.FILE, text)
                .file(ANOTHER, BotOnFakes.tokens("Vouchers"))
                .commitAll();
        bot.host.head = new CommitId(head());
        bot.host.put(BotOnFakes.FILE, text);
        bot.host.put(ANOTHER, BotOnFakes.tokens("Vouchers"));
        return bot.host.head;
    }

    private String head() {
        try {
            return clone.git.getRepository().resolve("HEAD").name();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private int reproduce(ProofRecord record) throws IOException {
        return run("reproduce", file(record), "--repository", clone.top.toString());
    }

    private String file(ProofRecord record) throws IOException {
        return Files.writeString(
                        directory.resolve("proof.json"), ProofKey.make().envelope(record))
                .toString();
    }

    private int run(String... arguments) {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(), new PrintWriter(out, true), new PrintWriter(err, true), false, 0, 0);
        return Wiring.commandLine(terminal, Duration.ofSeconds(30)).run(arguments);
    }
}
