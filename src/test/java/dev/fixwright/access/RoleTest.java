package dev.fixwright.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoleTest {
    @Test
    void eachRoleMayDoWhatTheOnesBeforeItMay() {
        assertThat(Role.OPERATOR.permissions()).containsAll(Role.VIEWER.permissions());
        assertThat(Role.ADMIN.permissions()).containsAll(Role.OPERATOR.permissions());
    }

    @Test
    void onlyAdministratorsWithoutATenantManageTenants() {
        assertThat(caller(Optional.empty(), Role.ADMIN).may(Permission.MANAGE_TENANTS))
                .isTrue();
        assertThat(caller(Optional.empty(), Role.OPERATOR).may(Permission.MANAGE_TENANTS))
                .isFalse();
        assertThat(caller(Optional.of("org-1"), Role.ADMIN).may(Permission.MANAGE_TENANTS))
                .isFalse();
    }

    private static Caller caller(Optional<String> tenant, Role role) {
        return new Caller(new Principal("user-1", Principal.Kind.USER, "Ann", tenant, role), "token-1");
    }

    @Test
    void theDocumentSaysTheSame() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("src/docs/access.md")).stream()
                .filter(line -> line.matches("\\| `[A-Z][A-Za-z]+` .*"))
                .map(line -> line.replaceAll("\\([^)]*\\)", "").replaceAll(" *\\| *", "|"))
                .map(line -> line.replaceAll("^(\\|[^|]+\\|[^|]*\\|[^|]*\\|[^|]*\\|).*", "$1"))
                .toList();

        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Permission.values())
                        .map(permission -> "|`" + permission.word() + "`|" + mark(permission, Role.VIEWER)
                                + mark(permission, Role.OPERATOR) + mark(permission, Role.ADMIN))
                        .toList());
    }

    private static String mark(Permission permission, Role role) {
        return (permission.leastRole().compareTo(role) <= 0 ? "yes" : "") + "|";
    }
}
