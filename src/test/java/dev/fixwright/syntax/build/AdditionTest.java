package dev.fixwright.syntax.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.source.MemoryTree;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AdditionTest {
    @Test
    void addsToTheProjectsOwnDependenciesOfMaven() {
        String before = """
                <?xml version="1.0"?>
                <!-- <dependencies></dependencies> -->
                <project>
                \t<dependencyManagement>
                \t\t<dependencies>
                \t\t</dependencies>
                \t</dependencyManagement>
                \t<dependencies>
                \t\t<dependency>
                \t\t\t<groupId>a</groupId>
                \t\t\t<artifactId>b</artifactId>
                \t\t</dependency>
                \t</dependencies>
                \t<build><plugins><plugin><dependencies>
                \t</dependencies></plugin></plugins></build>
                </project>
                """;
        String added = """
                \t\t<dependency>
                \t\t\t<groupId>org.owasp.encoder</groupId>
                \t\t\t<artifactId>encoder</artifactId>
                \t\t\t<version>1.3.1</version>
                \t\t</dependency>
                """;
        String mark = "\t\t</dependency>\n";
        String after = before.replace(mark, mark + added);

        assertThat(adding(Library.OWASP_ENCODER, "core/src/A.java", Map.of("core/pom.xml", before)))
                .isEqualTo(Map.of("core/pom.xml", after));
        assertThat(adding(
                        Library.OWASP_ENCODER,
                        "core/src/A.java",
                        Map.of("core/pom.xml", before.replace("\n", "\r\n"), "pom.xml", before)))
                .isEqualTo(Map.of("core/pom.xml", after.replace("\n", "\r\n")));
    }

    @Test
    void refusesABuildFileThatItCannotReadForCertain() {
        assertThat(refusal(Library.OWASP_ENCODER, "A.java", Map.of("pom.xml", "<project><dependencies>")))
                .isEqualTo("pom.xml is no well-formed XML");
        assertThat(refusal(Library.OWASP_ENCODER, "A.java", Map.of("pom.xml", "<project>\n</project>\n")))
                .isEqualTo("pom.xml has no dependencies to add to");
        assertThat(refusal(
                        Library.OWASP_ENCODER,
                        "A.java",
                        Map.of("pom.xml", "<project><dependencies></dependencies></project>")))
                .isEqualTo("pom.xml ends its dependencies in the middle of a line");
        assertThat(refusal(
                        Library.OWASP_ENCODER, "A.java", Map.of("build.gradle", "dependencies { api project(':x') }")))
                .isEqualTo("build.gradle has no plain `dependencies` block to add to");
        assertThat(refusal(Library.OWASP_ENCODER, "A.java", Map.of("Makefile", "all:\n")))
                .isEqualTo("there is no file that names the libraries of A.java");
    }

    @Test
    void writesGradleAsItsAuthorDoes() {
        String groovy =
                "plugins { id 'java' }\n\ndependencies {\n  implementation 'a:b:1'\n\n  testImplementation \"c:d:2\"\n}\n";
        String kotlin = "dependencies {\n    api(\"a:b:1\")\n}\n";

        assertThat(adding(Library.OWASP_ENCODER, "src/A.java", Map.of("build.gradle", groovy))
                        .get("build.gradle"))
                .isEqualTo(groovy.replace("2\"\n}", "2\"\n  implementation 'org.owasp.encoder:encoder:1.3.1'\n}"));
        assertThat(adding(Library.OWASP_ENCODER, "src/A.java", Map.of("build.gradle.kts", kotlin))
                        .get("build.gradle.kts"))
                .isEqualTo(
                        kotlin.replace("1\")\n}", "1\")\n    implementation(\"org.owasp.encoder:encoder:1.3.1\")\n}"));
        assertThat(refusal(
                        Library.OWASP_ENCODER,
                        "A.java",
                        Map.of("build.gradle.kts", kotlin, "gradle.lockfile", "a:b:1\n")))
                .isEqualTo("gradle.lockfile would have to be made anew");
    }

    @Test
    void keepsPackageAndLockFileInStep() {
        String named = """
                {
                  "name": "berths",
                  "dependencies": {
                    "cors": "^2.8.5",
                    "express": "^4.19.2"
                  }
                }
                """;
        String lock = """
                {
                  "name": "berths",
                  "lockfileVersion": 3,
                  "requires": true,
                  "packages": {
                    "": {
                      "name": "berths",
                      "dependencies": {
                        "cors": "^2.8.5",
                        "express": "^4.19.2"
                      }
                    },
                    "node_modules/cors": {
                      "version": "2.8.5"
                    },
                    "node_modules/express": {
                      "version": "4.19.2"
                    }
                  }
                }
                """;

        Map<String, String> changed = adding(
                Library.EXPRESS_RATE_LIMIT, "src/app.js", Map.of("package.json", named, "package-lock.json", lock));

        assertThat(changed.get("package.json"))
                .isEqualTo(named.replace("\"^4.19.2\"", "\"^4.19.2\",\n    \"express-rate-limit\": \"^7.5.1\""));
        assertThat(changed.get("package-lock.json"))
                .isEqualTo(lock.replace("\"^4.19.2\"", "\"^4.19.2\",\n        \"express-rate-limit\": \"^7.5.1\"")
                        .replace("\"version\": \"4.19.2\"\n    }", """
                                "version": "4.19.2"
                                    },
                                    "node_modules/express-rate-limit": {
                                      "version": "7.5.1",
                                      "integrity": "INTEGRITY",
                                      "license": "MIT"
                                    }""".replace(
                                        "INTEGRITY", Library.EXPRESS_RATE_LIMIT.integrity())));
        assertThat(adding(Library.DOMPURIFY, "src/app.js", Map.of("package.json", named))
                        .get("package.json"))
                .isEqualTo(named.replace("    \"express\"", "    \"dompurify\": \"^3.4.18\",\n    \"express\""));
    }

    @Test
    void leavesToNpmWhatOnlyNpmCanDo() {
        String named = "{\n  \"dependencies\": {\n    \"express\": \"4\"\n  }\n}\n";

        assertThat(refusal(Library.DOMPURIFY, "a/b.js", Map.of("a/package.json", named, "yarn.lock", "")))
                .isEqualTo("yarn.lock would have to be made anew");
        assertThat(refusal(
                        Library.DOMPURIFY,
                        "b.js",
                        Map.of("package.json", named, "package-lock.json", "{\"lockfileVersion\": 1}")))
                .isEqualTo("package-lock.json is not of version 3 and would have to be made anew");
        assertThat(refusal(Library.DOMPURIFY, "b.js", Map.of("package.json", "{\"dependencies\": {\"a\": \"1\"}}")))
                .isEqualTo("package.json has no `dependencies` with a line for each");
        assertThat(refusal(Library.DOMPURIFY, "b.js", Map.of("package.json", "{")))
                .isEqualTo("package.json is no well-formed JSON");
    }

    @Test
    void addsARequirementAtTheEnd() {
        assertThat(adding(Library.DEFUSEDXML, "src/a.py", Map.of("requirements.txt", "flask==3.0\r\n")))
                .isEqualTo(Map.of("requirements.txt", "flask==3.0\r\ndefusedxml==0.7.1\r\n"));
        assertThat(adding(Library.DEFUSEDXML, "src/a.py", Map.of("requirements.txt", "flask==3.0")))
                .isEqualTo(Map.of("requirements.txt", "flask==3.0\ndefusedxml==0.7.1"));
        assertThat(refusal(Library.DEFUSEDXML, "a.py", Map.of("requirements.txt", "flask==3.0 --hash=sha256:ab\n")))
                .isEqualTo("requirements.txt pins every file by its hash");
        assertThat(refusal(Library.DEFUSEDXML, "a.py", Map.of("requirements.txt", "# by pip-compile\nflask==3.0\n")))
                .isEqualTo("requirements.txt is made by a tool from another file");
    }

    private static Map<String, String> adding(Library library, String source, Map<String, String> files) {
        MemoryTree tree = tree(files);
        Addition.Possible possible = (Addition.Possible) Addition.of(library, tree, SourcePath.of(source));
        return possible.patch().applyTo(tree).stream()
                .collect(Collectors.toMap(file -> file.path().value(), SourceFile::text));
    }

    private static String refusal(Library library, String source, Map<String, String> files) {
        return ((Addition.Impossible) Addition.of(library, tree(files), SourcePath.of(source))).reason();
    }

    private static MemoryTree tree(Map<String, String> files) {
        List<SourceFile> all = new ArrayList<>();
        files.forEach((path, text) -> all.add(SourceFile.of(SourcePath.of(path), text)));
        return new MemoryTree(all);
    }
}
