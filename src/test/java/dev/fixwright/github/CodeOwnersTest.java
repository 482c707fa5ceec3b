package dev.fixwright.github;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeOwnersTest {
    @ParameterizedTest
    @CsvSource({
        // everything
        "*, src/Main.java, true",
        "**, src/Main.java, true",
        // a name fits a file or a folder at any depth
        "*.js, app.js, true",
        "*.js, web/src/app.js, true",
        "*.js, web/app.jsx, false",
        "Dockerfile, build/Dockerfile, true",
        "billing, services/billing/Invoice.java, true",
        "billing, services/billing-old/Invoice.java, false",
        // a folder, at any depth without another slash
        "apps/, apps/shop/index.ts, true",
        "apps/, legacy/apps/shop/index.ts, true",
        "apps/, apps, false",
        // from the top
        "/docs/, docs/a/b.md, true",
        "/docs/, web/docs/b.md, false",
        "/build/logs/, build/logs/today.txt, true",
        "/apps/github, apps/github/index.ts, true",
        "/apps/github, apps/github, true",
        "/apps/github, apps/githubber, false",
        "src/main, src/main/java/A.java, true",
        "src/main, modules/src/main/A.java, false",
        // a star at the end stays in its folder
        "docs/*, docs/start.md, true",
        "docs/*, docs/build/trouble.md, false",
        "docs/*, web/docs/start.md, false",
        "/*, pom.xml, true",
        "/*, src/pom.xml, false",
        "/src/*.java, src/Main.java, true",
        "/src/*.java, src/a/Main.java, false",
        // two stars
        "**/logs, logs/a.txt, true",
        "**/logs, deeply/nested/logs/a.txt, true",
        "docs/**, docs/a/b.md, true",
        "src/**/test, src/test/A.java, true",
        "src/**/test, src/a/b/test/A.java, true",
        "/src/**/*.sql, src/db/a.sql, true",
        // case counts
        "*.JS, app.js, false",
        "Src/, src/A.java, false",
        // one letter
        "v?/, v1/api.yml, true",
        "v?/, v12/api.yml, false",
        // what a file name may hold
        "a.b, axb, false",
        "my\\ files/, my files/a.txt, true",
        "c++/, c++/a.cc, true",
        // a slash alone fits nothing
        "/, pom.xml, false"
    })
    void aPatternFitsWhatGitHubSays(String pattern, String path, boolean fits) {
        assertThat(CodeOwners.parse(pattern + " @ann").of(List.of(path))).isEqualTo(fits ? List.of("ann") : List.of());
    }

    @Test
    void theLastPatternThatFitsCounts() {
        CodeOwners owners = CodeOwners.parse("""
                # who looks after what
                *          @everybody
                *.java     @acme/java-people @ann  # who else
                /shop/     @bob
                """);

        assertThat(owners.of(List.of("README.md"))).containsExactly("everybody");
        assertThat(owners.of(List.of("a/B.java"))).containsExactly("acme/java-people", "ann");
        assertThat(owners.of(List.of("shop/B.java"))).containsExactly("bob");
    }

    @Test
    void ownersOfSeveralFilesAreNamedOnce() {
        CodeOwners owners = CodeOwners.parse("/a/ @ann @bob\n/b/ @bob @cleo\n");

        assertThat(owners.of(List.of("a/x", "a/y", "b/x"))).containsExactlyInAnyOrder("ann", "bob", "cleo");
    }

    @Test
    void aPatternWithoutOwnersTakesThemAway() {
        CodeOwners owners = CodeOwners.parse("/apps/ @ann\n/apps/generated\n");

        assertThat(owners.of(List.of("apps/generated/A.java"))).isEmpty();
        assertThat(owners.of(List.of("apps/A.java"))).containsExactly("ann");
    }

    @Test
    void mailAddressesAreLeftOutAndCountAllTheSame() {
        CodeOwners owners = CodeOwners.parse("* @ann\n*.go docs@example.com\n*.md docs@example.com @bob\n");

        assertThat(owners.of(List.of("main.go"))).isEmpty();
        assertThat(owners.of(List.of("README.md"))).containsExactly("bob");
    }

    @Test
    void aLineThatGitHubFindsWrongIsPassedOver() {
        CodeOwners owners = CodeOwners.parse("""
                * @ann
                !*.java @bob
                src/[ab].java @bob
                \\#notes @bob
                *.java bob
                """);

        assertThat(owners.of(List.of("src/a.java", "#notes"))).containsExactly("ann");
    }

    @Test
    void lineEndsOfWindowsAndTabsAreNoPartOfANames() {
        assertThat(CodeOwners.parse("*.js\t@ann\r\n\r\n  *.ts  @bob\t\r\n").of(List.of("a.js", "a.ts")))
                .containsExactlyInAnyOrder("ann", "bob");
    }

    @Test
    void aFileWithoutAnOwnerHasNone() {
        assertThat(CodeOwners.parse("").of(List.of("a"))).isEmpty();
        assertThat(CodeOwners.parse("*.js @ann").of(List.of())).isEmpty();
    }
}
