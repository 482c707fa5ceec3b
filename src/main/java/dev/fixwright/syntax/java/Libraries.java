package dev.fixwright.syntax.java;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What libraries a Java file may use: those that the build files from its folder up to the top of the repository name,
 * those that they bring along, and jars kept in the repository. Nothing is resolved or downloaded.
 */
public final class Libraries {
    /** Libraries that come with another one, as far as fixers ask for them. */
    private static final Map<String, List<String>> BROUGHT_BY = Map.of(
            "spring-web",
                    List.of(
                            "spring-webmvc",
                            "spring-webflux",
                            "spring-boot-starter-web",
                            "spring-boot-starter-webflux",
                            "spring-boot-starter-thymeleaf",
                            "spring-security-web",
                            "spring-boot-starter-security"),
            "spring-ldap-core", List.of("spring-boot-starter-data-ldap", "spring-security-ldap", "spring-data-ldap"),
            "spring-jdbc", List.of("spring-boot-starter-jdbc", "spring-boot-starter-data-jpa", "spring-orm"),
            "commons-io", List.of("commons-fileupload", "esapi"),
            "commons-text", List.of("commons-configuration2"),
            "encoder", List.of("encoder-jsp", "encoder-jakarta-jsp", "encoder-esapi"));

    private static final List<String> BUILD_FILES = List.of("pom.xml", "build.gradle", "build.gradle.kts", "ivy.xml");

    private final String buildText;

    private Libraries(String buildText) {
        this.buildText = buildText;
    }

    /** The jars that a tree holds, as {@link #of} takes them: asked for once. */
    public static String jars(SourceTree tree) {
        StringBuilder text = new StringBuilder();
        tree.paths().stream()
                .filter(path -> path.hasExtension("jar"))
                .forEach(jar -> text.append(" :jar:").append(jar.fileName()).append('\n'));
        return text.toString();
    }

    /** What the build files in a file's folder and in those above it name, and the jars of the tree. */
    public static Libraries of(SourceTree tree, SourcePath file, String jars) {
        StringBuilder text = new StringBuilder();
        String folder = file.folder();
        while (true) {
            for (String name : BUILD_FILES) {
                SourcePath path = SourcePath.of(folder + name);
                if (tree.paths().contains(path)) {
                    tree.read(path)
                            .map(SourceFile::text)
                            .ifPresent(found -> text.append(found).append('\n'));
                }
            }
            if (folder.isEmpty()) {
                break;
            }
            folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
        }
        return new Libraries(text.append(jars).toString());
    }

    /** Whether a library is at hand, by its artifact's name: {@code encoder}, {@code commons-text}. */
    public boolean has(String artifact) {
        return names(artifact)
                || BROUGHT_BY.getOrDefault(artifact, List.of()).stream().anyMatch(this::names);
    }

    /** Whether a build file or a jar's name has a text in it. */
    public boolean mentions(String text) {
        return buildText.contains(text);
    }

    private boolean names(String artifact) {
        return buildText.contains("<artifactId>" + artifact + "</artifactId>")
                || buildText.contains(":" + artifact + ":")
                || buildText.contains(":" + artifact + "'")
                || buildText.contains(":" + artifact + "\"")
                || buildText.contains("name: '" + artifact + "'")
                || buildText.contains("name=\"" + artifact + "\"")
                || jar(artifact).isPresent();
    }

    private Optional<String> jar(String artifact) {
        return buildText
                .lines()
                .filter(line -> line.matches(" :jar:" + java.util.regex.Pattern.quote(artifact) + "(-\\d.*)?\\.jar"))
                .findFirst();
    }
}
