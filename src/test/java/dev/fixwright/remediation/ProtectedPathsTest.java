package dev.fixwright.remediation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.source.SourcePath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectedPathsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                ".github/workflows/ci.yml",
                ".GitHub/Workflows/ci.yml",
                ".github/actions/build/action.yml",
                ".github./workflows/ci.yml",
                ".github /workflows/ci.yml",
                ".g\u200Dithub/workflows/ci.yml",
                ".g\u0131thub/CODEOWNERS",
                "\uFF0Egithub/workflows/ci.yml",
                ".git\u0068ub/workflows/a.java",
                "sub/.git/config",
                "GIT~1/config",
                ".gitattributes",
                ".gitmodules",
                "a/b/.gitignore",
                ".gitlab-ci.yml",
                "CODEOWNERS",
                "docs/CodeOwners",
                "CODEOWNER\u017F",
                "Dockerfile",
                "deploy/dockerfile.prod",
                "app.Dockerfile",
                "Jenkinsfile",
                "Makefile",
                "pom.xml",
                "module/pom.xml",
                "POM.XML.",
                "build.gradle",
                "build.gradle.kts",
                "gradle/libs.gradle",
                "gradle/wrapper/gradle-wrapper.properties",
                "gradlew",
                "package.json",
                "build.xml",
                "scripts/release.sh",
                "action.yml",
                ".mvn/jvm.config",
                ".circleci/config.yml",
                "pom.xml:stream",
            })
    void aFileThatDecidesWhatAutomationRunsIsCovered(String path) {
        assertThat(ProtectedPaths.covers(SourcePath.of(path))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/java/com/acme/Shop.java",
                "src/main/java/com/github/acme/Github.java",
                "src/main/java/build/Dockerfiles.java",
                "src/main/webapp/index.jsp",
                "github/workflows.java",
                "gitignored/A.java",
                "src/main/resources/application.yml",
            })
    void sourceCodeIsNot(String path) {
        assertThat(ProtectedPaths.covers(SourcePath.of(path))).isFalse();
    }

    @Test
    void theFirstOfSomeIsNamed() {
        assertThat(ProtectedPaths.firstOf(List.of(SourcePath.of("A.java"), SourcePath.of("pom.xml"))))
                .contains(SourcePath.of("pom.xml"));
    }
}
