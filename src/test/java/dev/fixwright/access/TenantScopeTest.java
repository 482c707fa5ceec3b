package dev.fixwright.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.database.Database;
import dev.fixwright.database.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenantScopeTest {
    private Database database;

    @BeforeEach
    void open(@TempDir Path directory) {
        database = Database.open(TestDatabase.h2(directory));
        for (String id : List.of("org-1", "org-2", "org-3")) {
            database.read(handle ->
                    handle.execute("insert into tenant (id, name, created_at) values (?, 'x', current_timestamp)", id));
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void queriesFindWhatIsWithinAndNothingElse() {
        assertThat(found(TenantScope.all())).containsExactly("org-1", "org-2", "org-3");
        assertThat(found(TenantScope.of("org-2"))).containsExactly("org-2");
        assertThat(found(TenantScope.of(List.of("org-3", "org-1", "org-9")))).containsExactly("org-1", "org-3");
        assertThat(found(TenantScope.of(List.of()))).isEmpty();
    }

    @Test
    void aScopeIsNeverNarrowedToMoreThanItCovered() {
        assertThat(found(TenantScope.of("org-1").narrowedTo(List.of("org-1", "org-2"))))
                .containsExactly("org-1");
        assertThat(found(TenantScope.of("org-1").narrowedTo(List.of("org-2")))).isEmpty();
        assertThat(found(TenantScope.all().narrowedTo(List.of("org-2")))).containsExactly("org-2");
        assertThat(found(TenantScope.all().narrowedTo(List.of()))).isEmpty();
    }

    @Test
    void anIdIsAValueAndNeverPartOfTheQuery() {
        assertThat(found(TenantScope.of("org-1' or '1' = '1"))).isEmpty();
    }

    private List<String> found(TenantScope scope) {
        return database.read(handle -> scope.bind(
                        handle.createQuery("select id from tenant where " + scope.condition("id") + " order by id"))
                .mapTo(String.class)
                .list());
    }
}
