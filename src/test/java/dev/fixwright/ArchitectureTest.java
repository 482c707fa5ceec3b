package dev.fixwright;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may import whom, as src/docs/architecture.md has it, and which library stays in which package. */
class ArchitectureTest {
    private static final String ROOT = "dev.fixwright";
    private static final Pattern GROUP = Pattern.compile("^- (core|parts|nouns): (.*)$", Pattern.MULTILINE);
    private static final Pattern ROW = Pattern.compile("^\\| (`.*?) \\| (.*) \\|$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`([a-z]+)`");
    private static final String DOCUMENT = read(Path.of("src/docs/architecture.md"));

    /** Each package with those that it may import by name; sub-packages count as their parent. */
    private static final Map<String, Set<String>> BY_NAME = table(Set.of());

    /** The same with the groups that its row names. */
    private static final Map<String, Set<String>> MAY_IMPORT = table(groups().keySet());

    /** Libraries, by the start of their packages, with the packages they are confined to. */
    private static final Map<String, List<String>> CONFINED = Map.ofEntries(
            Map.entry("info.picocli.", List.of("", "cli")),
            Map.entry("picocli.", List.of("", "cli")),
            Map.entry("io.javalin.", List.of("", "webhook", "api")),
            Map.entry("io.jsonwebtoken.", List.of("github", "access")),
            Map.entry("com.github.javaparser.", List.of("syntax", "fix")),
            Map.entry("org.treesitter.", List.of("syntax")),
            Map.entry("org.shredzone.acme4j.", List.of("certificate")),
            Map.entry("org.bouncycastle.", List.of("certificate")),
            Map.entry("org.xbill.DNS.", List.of("certificate")),
            Map.entry("org.eclipse.jdt.", List.of("proof")),
            Map.entry("org.eclipse.jgit.", List.of("repository")),
            Map.entry("com.github.kagkarlsson.", List.of("task")),
            Map.entry("org.flywaydb.", List.of("database")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    private static final List<Dependency> DEPENDENCIES = CLASSES.stream()
            .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
            .toList();

    @Test
    void packagesImportOnlyWhatTheTableAllows() {
        Set<String> offences = new TreeSet<>();
        for (Dependency dependency : DEPENDENCIES) {
            String from = room(dependency.getOriginClass());
            String to = room(dependency.getTargetClass());
            boolean ours = dependency.getTargetClass().getPackageName().startsWith(ROOT);
            if (ours && !from.isEmpty() && !from.equals(to) && !mayImport(from, to)) {
                offences.add(from + " must not import " + to + ": " + dependency.getDescription());
            }
        }
        assertThat(offences).isEmpty();
    }

    @Test
    void fixersNeverImportEachOther() {
        Set<String> offences = DEPENDENCIES.stream()
                .filter(dependency -> isFixer(dependency.getOriginClass()) && isFixer(dependency.getTargetClass()))
                .filter(dependency -> !dependency
                        .getOriginClass()
                        .getPackageName()
                        .equals(dependency.getTargetClass().getPackageName()))
                .map(Dependency::getDescription)
                .collect(toCollection(TreeSet::new));
        assertThat(offences).isEmpty();
    }

    @Test
    void subPackagesFormNoCycle() {
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (Dependency dependency : DEPENDENCIES) {
            String from = dependency.getOriginClass().getPackageName();
            String to = dependency.getTargetClass().getPackageName();
            if (to.startsWith(ROOT) && !from.equals(to)) {
                arrows.computeIfAbsent(from, none -> new TreeSet<>()).add(to);
            }
        }
        assertThat(arrows.keySet()).noneMatch(start -> reaches(start, start, arrows, new TreeSet<>()));
    }

    @Test
    void librariesStayWhereTheyBelong() {
        Set<String> offences = new TreeSet<>();
        for (Dependency dependency : DEPENDENCIES) {
            CONFINED.forEach((library, rooms) -> {
                boolean uses = dependency.getTargetClass().getName().startsWith(library);
                if (uses && !rooms.contains(room(dependency.getOriginClass()))) {
                    offences.add(library + " belongs to " + rooms + ": " + dependency.getDescription());
                }
            });
        }
        assertThat(offences).isEmpty();
    }

    @Test
    void nothingButTheRescanOfTheCommandLineAndTheOperatorsDeployCommandStartsAProcess() {
        Set<String> offences = DEPENDENCIES.stream()
                .filter(dependency -> dependency.getTargetClass().getName().equals("java.lang.ProcessBuilder"))
                .map(dependency -> room(dependency.getOriginClass()))
                .collect(toCollection(TreeSet::new));
        assertThat(offences).isSubsetOf("cli", "certificate");
    }

    /** Whatever ends at the first difference tells a stranger, by its time, how much of a signature was right. */
    @Test
    void signaturesAreComparedInConstantTime() {
        List<String> calls = CLASSES.get("dev.fixwright.webhook.SignatureCheck").getMethodCallsFromSelf().stream()
                .map(call -> call.getTarget().getFullName())
                .toList();
        assertThat(calls).anyMatch(call -> call.startsWith("java.security.MessageDigest.isEqual("));
        assertThat(calls)
                .noneMatch(
                        call -> call.matches(
                                "java\\.(lang\\.String|util\\.(Arrays|Objects))"
                                        + "\\.(equals|deepEquals|compare|compareTo|contentEquals|equalsIgnoreCase|startsWith|mismatch)\\(.*"));
    }

    @Test
    void everyRoomStandsInTheTable() {
        Set<String> rooms = new TreeSet<>();
        CLASSES.forEach(one -> rooms.add(room(one)));
        rooms.remove("");
        assertThat(MAY_IMPORT.keySet()).isEqualTo(rooms);
    }

    private static boolean reaches(String at, String goal, Map<String, Set<String>> arrows, Set<String> seen) {
        return arrows.getOrDefault(at, Set.of()).stream()
                .anyMatch(next -> next.equals(goal) || (seen.add(next) && reaches(next, goal, arrows, seen)));
    }

    @Test
    void everyPermissionByNameIsUsed() {
        Map<String, Set<String>> idle = new TreeMap<>();
        BY_NAME.forEach((from, allowed) -> idle.put(from, new TreeSet<>(allowed)));
        for (Dependency dependency : DEPENDENCIES) {
            idle.getOrDefault(room(dependency.getOriginClass()), new TreeSet<>())
                    .remove(room(dependency.getTargetClass()));
        }
        idle.values().removeIf(Set::isEmpty);
        assertThat(idle).isEmpty();
    }

    private static boolean mayImport(String from, String to) {
        return MAY_IMPORT.getOrDefault(from, Set.of()).contains(to);
    }

    /** The table of the document, where a row's words that are groups stand for their packages. */
    private static Map<String, Set<String>> table(Set<String> withGroups) {
        Map<String, Set<String>> table = new TreeMap<>();
        ROW.matcher(DOCUMENT).results().forEach(row -> {
            Set<String> allowed = names(row.group(2));
            groups().forEach((group, packages) -> {
                if (withGroups.contains(group) && row.group(2).matches(".*\\b" + group + "\\b.*")) {
                    allowed.addAll(packages);
                }
            });
            names(row.group(1)).forEach(name -> table.put(name, allowed));
        });
        return table;
    }

    private static Map<String, Set<String>> groups() {
        return GROUP.matcher(DOCUMENT)
                .results()
                .collect(Collectors.toMap(line -> line.group(1), line -> names(line.group(2))));
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text).results().map(name -> name.group(1)).collect(toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first package below the root; empty for the root itself. */
    private static String room(JavaClass one) {
        String name = one.getPackageName();
        if (!name.startsWith(ROOT + ".")) {
            return "";
        }
        String inner = name.substring(ROOT.length() + 1);
        int dot = inner.indexOf('.');
        return dot < 0 ? inner : inner.substring(0, dot);
    }

    private static boolean isFixer(JavaClass one) {
        return one.getPackageName().startsWith(ROOT + ".fix.");
    }
}
