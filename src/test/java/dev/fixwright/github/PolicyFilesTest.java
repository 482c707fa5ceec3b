package dev.fixwright.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixwright.github.standin.Faults;
import dev.fixwright.github.standin.GitHubStandIn;
import dev.fixwright.github.standin.HostedRepository;
import dev.fixwright.remediation.CodeHost.PolicyTexts;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.repository.RepositoryRef;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose policy files are read, and from where. */
class PolicyFilesTest {
    private final ShopOnGitHub shop = new ShopOnGitHub();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void theOwnersFileComesWithTheSameRequest() {
        HostedRepository defaults = shop.gitHub.publicRepository("acme", ".github");
        defaults.push(Map.of(".github/fixwright.yml", "mode: suggest\n"), "Begin slowly");

        PolicyTexts expected = new PolicyTexts(Optional.of("version: 1\n"), Optional.of("mode: suggest\n"));
        assertThat(shop.snapshot().policies()).isEqualTo(expected);
        assertThat(shop.gitHub.transcript().calls())
                .containsExactly("POST /app/installations/31/access_tokens", "query Snapshot viewer+repository");
        assertThat(shop.host.policies(shop.repository)).isEqualTo(expected);
    }

    @Test
    void anOwnerWithoutDefaultsHasNone() {
        assertThat(shop.snapshot().policies().organisation()).isEmpty();
        assertThat(shop.host.policies(shop.repository).repository()).contains("version: 1\n");
        assertThat(shop.host.policies(shop.repository).organisation()).isEmpty();
    }

    @Test
    void whatTheTokenMayNotSeeIsNotThere() {
        shop.gitHub
                .repository("acme", ".github", 77)
                .push(Map.of(".github/fixwright.yml", "mode: off\n"), "Keep to ourselves");

        assertThat(shop.snapshot().policies().organisation()).isEmpty();
    }

    @Test
    void whatOnlyTheInstallationSeesIsReadWithTheRightToReadThatAlone() {
        HostedRepository defaults = shop.gitHub.repository("acme", ".github", ShopOnGitHub.INSTALLATION);
        defaults.push(Map.of(".github/fixwright.yml", "mode: suggest\n"), "Begin slowly");
        RepositoryRef place = new RepositoryRef(ShopOnGitHub.INSTALLATION, defaults.id(), "acme", ".github");

        assertThat(shop.snapshot().policies().organisation()).isEmpty();
        assertThat(shop.host.defaults(place)).contains("mode: suggest\n");
        assertThat(shop.gitHub.grants())
                .contains(
                        new GitHubStandIn.Grant(Set.of(defaults.id()), Map.of("contents", "read", "metadata", "read")))
                .allMatch(grant -> grant.repositories().size() == 1)
                .noneMatch(grant -> grant.permissions().containsKey("workflows"));

        shop.gitHub
                .installations()
                .find(ShopOnGitHub.INSTALLATION)
                .orElseThrow()
                .repositories()
                .remove(defaults.id());
        assertThatThrownBy(() -> shop.newHost().defaults(place))
                .isInstanceOf(CodeHostException.class)
                .hasMessageContaining("the installation no longer covers acme/.github");
    }

    @Test
    void anotherOwnersDefaultsSayNothing() {
        shop.gitHub
                .publicRepository("acmee", ".github")
                .push(Map.of(".github/fixwright.yml", "workflows: true\n"), "Try it");

        assertThat(shop.snapshot().policies().organisation()).isEmpty();
    }

    @Test
    void aFaultOfGitHubsIsNoAbsentFile() {
        shop.gitHub.faults().plan(call -> call.startsWith("query Policies"), Faults.Kind.SERVER_ERROR, 1);

        assertThatThrownBy(() -> shop.host.policies(shop.repository)).isInstanceOf(CodeHostException.class);
    }

    @Test
    void whoeverTookTheNameOfARenamedRepositorySaysNothing() {
        shop.gitHub
                .publicRepository("acme", "taken")
                .push(Map.of(".github/fixwright.yml", "version: 1\nworkflows: true\n"), "Say go");
        RepositoryRef renamed = new RepositoryRef(ShopOnGitHub.INSTALLATION, shop.repository.id(), "acme", "taken");

        assertThatThrownBy(() -> shop.host.policies(renamed))
                .isInstanceOf(CodeHostException.class)
                .hasMessageContaining("acme/taken is another repository by now");
    }
}
