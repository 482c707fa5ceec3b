package dev.fixwright;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The package map: who may import whom, and which library stays in which package. src/docs/architecture.md explains it. */
class ArchitectureTest {
    private static final String ROOT = "dev.fixwright";
    private static final List<String> NOUNS = List.of("finding", "patch", "source", "repository", "secret");
    private static final List<String> PARTS = List.of("fix", "syntax", "proof", "report", "policy", "task");
    private static final List<String> CORE =
            List.of("delivery", "installation", "remediation", "command", "backlog", "access", "registration");

    /** Each package with the packages it may import; sub-packages count as their parent, which they may import. */
    private static final Map<String, List<List<String>>> MAY_IMPORT = Map.ofEntries(
            Map.entry("cli", List.of(CORE, PARTS, NOUNS, List.of("certificate"))),
            Map.entry("webhook", List.of(List.of("delivery", "secret"))),
            Map.entry(
                    "api", List.of(List.of("remediation", "backlog", "access", "registration", "certificate"), NOUNS)),
            Map.entry("dashboard", List.of(List.of("remediation", "backlog", "access"), NOUNS)),
            Map.entry(
                    "github",
                    List.of(
                            List.of("installation", "remediation", "command", "registration", "report", "policy"),
                            NOUNS)),
            Map.entry("installation", List.of(List.of("remediation", "report", "policy", "task", "database"), NOUNS)),
            Map.entry("delivery", List.of(List.of("remediation", "command", "task", "database"), NOUNS)),
            Map.entry(
                    "remediation",
                    List.of(List.of("fix", "syntax", "proof", "report", "policy", "task", "database"), NOUNS)),
            Map.entry("command", List.of(List.of("remediation", "backlog", "report", "policy"), NOUNS)),
            Map.entry("registration", List.of(List.of("database", "secret"))),
            Map.entry("access", List.of(List.of("database", "secret"))),
            Map.entry("certificate", List.of(List.of("access", "database", "task", "secret"))),
            Map.entry("backlog", List.of(List.of("remediation", "access", "task", "database"), NOUNS)),
            Map.entry("fix", List.of(List.of("syntax"), NOUNS)),
            Map.entry("proof", List.of(List.of("fix", "syntax"), NOUNS)),
            Map.entry("report", List.of(List.of("fix", "proof"), NOUNS)),
            Map.entry("policy", List.of(NOUNS)),
            Map.entry("task", List.of(List.of("database", "secret"))),
            Map.entry("syntax", List.of(List.of("source", "patch"))),
            Map.entry("finding", List.of(List.of("source"))),
            Map.entry("patch", List.of(List.of("source"))),
            Map.entry("repository", List.of(List.of("source"))),
            Map.entry("source", List.of(List.of())),
            Map.entry("database", List.of(List.of("secret"))),
            Map.entry("secret", List.of(List.of())));

    /** Libraries, by the start of their packages, with the packages they are confined to. */
    private static final Map<String, List<String>> CONFINED = Map.ofEntries(
            Map.entry("info.picocli.", List.of("", "cli")),
            Map.entry("picocli.", List.of("", "cli")),
            Map.entry("io.javalin.", List.of("", "webhook", "api", "dashboard")),
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
        Map<String, Set<String>> arrows = new java.util.TreeMap<>();
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
        assertThat(MAY_IMPORT.keySet()).containsAll(rooms);
    }

    private static boolean reaches(String at, String goal, Map<String, Set<String>> arrows, Set<String> seen) {
        return arrows.getOrDefault(at, Set.of()).stream()
                .anyMatch(next -> next.equals(goal) || (seen.add(next) && reaches(next, goal, arrows, seen)));
    }

    private static boolean mayImport(String from, String to) {
        return MAY_IMPORT.getOrDefault(from, List.of()).stream().anyMatch(allowed -> allowed.contains(to));
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
