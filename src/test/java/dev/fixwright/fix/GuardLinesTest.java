package dev.fixwright.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lines that hold a guard end in {@code // guard} here; the marks are read from the source itself. */
class GuardLinesTest {
    private static final String SOURCE = """
            class ShopFixer {
                private static final String SPLIT = "the price is split over two columns";
                Attempt attempt(Site site) {
                    boolean known = site.name().equals("price") // guard
                            && site.isNumber(); // guard
                    boolean quoted = site.text().startsWith("'");
                    Optional<Node> found = site.nodes().filter(one -> one.is("call")).findFirst();
                    if (found.isEmpty()) { // guard
                        return site.nothing("price");
                    }
                    if (known) { // guard
                        return Attempt.declined("`" + found.get() + "` is a number already");
                    }
                    if (quoted) {
                        site.edit().replace(found.get(), "\\"");
                    }
                    Optional<String> obstacle = place(found.get()); // guard
                    if (obstacle.isPresent()) { // guard
                        return Attempt.declined(obstacle.get());
                    }
                    if (quoted && isLong(site)) {
                        return SyntaxSite.fixed("the price is now bound to the query");
                    }
                    return isLast(site) ? other(site) : SyntaxSite.fixed("The price is bound."); // guard
                }
                private Attempt other(Site site) {
                    return isLong(site) ? Attempt.declined("a") : Attempt.declined(SPLIT); // guard
                }
                private Optional<String> place(Node node) {
                    if (node.hasRoom()) { // guard
                        edits.insert(node.text().isEmpty() ? "" : "x");
                        return Optional.empty();
                    }
                    return Optional.of("there is no room before `" + node + "`");
                }
                private Optional<String> shared(Site site) {
                    return site.uses().stream().filter(use -> !use.isHere()).findFirst() // guard
                            .map(use -> "`" + use + "` is read elsewhere as well");
                }
                private Optional<String> written(Site site) {
                    return site.isShort() ? Optional.of("new Price(") : Optional.empty();
                }
                private boolean isLast(Site site) { // guard
                    return site.next().isEmpty(); // guard
                } // guard
                private boolean isLong(Site site) {
                    return site.length() > 9;
                }
            }
            """;

    @Test
    void findsTheConditionsThatEndInADeclineAndNoOthers() {
        List<String> lines = SOURCE.lines().toList();

        Map<String, Set<Integer>> found = GuardLines.of(Map.of("ShopFixer.java", SOURCE));

        assertThat(found.get("ShopFixer.java"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, lines.size())
                        .filter(line -> lines.get(line - 1).endsWith("// guard"))
                        .boxed()
                        .toList());
    }

    @Test
    void asksWhatAnotherFileOfTheRoomDoesWithAnAnswer() {
        String check = "class Check { static boolean isDone(Site site) {\nreturn site.isEmpty(); } }";
        String guard = "class A { Attempt a() { if (Check.isDone(site)) return site.nothing(\"x\"); return b(); } }";
        String choice = "class B { String b() { return Check.isDone(site) ? \"a\" : \"b\"; } }";

        assertThat(GuardLines.of(Map.of("Check", check, "A", guard))).containsKey("Check");
        assertThat(GuardLines.of(Map.of("Check", check, "A", guard, "B", choice)))
                .doesNotContainKey("Check");
    }
}
