package dev.fixwright.remediation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.Database;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.remediation.RuleStore.Kept;
import dev.fixwright.repository.BranchRule;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.repository.TextRule;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules for fix branches, as each database keeps them. */
abstract class RuleStoreContract {
    private static final RepositoryRef SHOP = new RepositoryRef(31, 1001, "acme", "shop");
    private static final RepositoryRef OTHER = new RepositoryRef(31, 1002, "acme", "other");
    private static final BranchRules RULES = new BranchRules(List.of(
            new BranchRule("creation", "All \"branches\"", Optional.empty(), List.of()),
            new BranchRule(
                    "commit_message_pattern",
                    "Größe",
                    Optional.of(new TextRule("regex", "^[A-Z]+\\b", true)),
                    List.of("src/**"))));

    private Database database;
    private RuleStore store;

    abstract DatabaseAddress address(Path directory);

    @BeforeEach
    void open(@TempDir Path directory) {
        database = Database.open(address(directory));
        database.transact(tx -> tx.handle().execute("delete from branch_rules"));
        store = RuleStore.inDatabase(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatWasKeptLastIsThere() {
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");
        store.keep(SHOP, new Kept("fixwright/…", new BranchRules(List.of()), noon, ""));
        Kept kept = new Kept("fixwright/…", RULES, noon.plusSeconds(60), "the rules of the repository let nobody in");
        store.keep(SHOP, kept);

        assertThat(store.of(SHOP)).contains(kept);
        assertThat(store.of(OTHER)).isEmpty();
    }
}
