package dev.fixwright.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.fix.PageServer.Site;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages of the case folders, run by a servlet container before and after the fix: harmless values give the same bytes,
 * and hostile ones no longer reach the page as they are.
 */
class RenderedPagesTest {
    private static final String ROOT = "src/main/webapp/";
    private static final List<String> ATTACKS =
            List.of("\"'><script>alert(1)</script>\\", "javascript:alert(1)", "</script><svg onload=alert(1)>");
    private static final Pattern NAMES = Pattern.compile("(?:getParameter|getParameterValues|getAttribute)\\(\"(\\w+)\""
            + "|\\$\\{(?:empty )?(?:param\\.)?(\\w+)|getHeader\\(\"(\\w+)\"");

    private static final PageServer SERVER = new PageServer();
    /** All cases are one site before and one after, so no two may have the same page. */
    private static final Site BEFORE = site(FixerCase::before);

    private static final Site AFTER = site(RenderedPagesTest::whole);

    private static Site site(Function<FixerCase, Collection<SourceFile>> files) {
        Map<SourcePath, SourceFile> all = new TreeMap<>();
        cases().flatMap(one -> files.apply(one).stream())
                .filter(file -> file.path().value().startsWith(ROOT))
                .forEach(file -> assertThat(all.put(file.path(), file))
                        .as("another case has %s too", file.path())
                        .isNull());
        try {
            return SERVER.serve(all.values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    static void stop() throws Exception {
        SERVER.close();
    }

    static Stream<FixerCase> cases() {
        return FixerCase.all().stream()
                .filter(one -> one.name().contains("jsp-") && one.isFixed())
                .filter(one -> one.finding().path().hasExtension("jsp"))
                .filter(one ->
                        one.before().stream().noneMatch(file -> file.text().contains("jakarta.")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isHarmlessAfterwardsAndTheSameForHarmlessValues(FixerCase one) throws Exception {
        String page = "/" + one.finding().path().value().substring(ROOT.length());
        Set<String> names = names(one);

        Map<String, String> harmless = new TreeMap<>();
        names.forEach(name -> harmless.put(name, "7"));
        assertThat(SERVER.get(AFTER, page, harmless))
                .doesNotStartWith("status ")
                .isEqualTo(SERVER.get(BEFORE, page, harmless));
        assertThat(SERVER.get(AFTER, page, Map.of())).isEqualTo(SERVER.get(BEFORE, page, Map.of()));

        int got = 0;
        for (String name : names) {
            for (String attack : ATTACKS) {
                Map<String, String> values = new HashMap<>(harmless);
                values.put(name, attack);
                int reached = count(SERVER.get(BEFORE, page, values), attack);
                int left = count(SERVER.get(AFTER, page, values), attack);
                assertThat(left).as("%s for %s", attack, name).isLessThanOrEqualTo(reached);
                got += reached - left;
            }
        }
        assertThat(got).as("attacks that no longer reach the page").isPositive();
    }

    /** How often a text stands in a page where a browser would run it: an address only at the beginning of an attribute. */
    private static int count(String page, String attack) {
        String searched = attack.startsWith("javascript:") ? "=\"" + attack : attack;
        int count = 0;
        for (int at = page.indexOf(searched); at >= 0; at = page.indexOf(searched, at + 1)) {
            count++;
        }
        return count;
    }

    private static Set<String> names(FixerCase one) {
        Set<String> names = new TreeSet<>();
        for (SourceFile file : one.before()) {
            Matcher matcher = NAMES.matcher(file.text());
            while (matcher.find()) {
                for (int i = 1; i <= matcher.groupCount(); i++) {
                    if (matcher.group(i) != null) {
                        names.add(matcher.group(i));
                    }
                }
            }
        }
        names.removeAll(Set.of("param", "pageContext", "row"));
        return names;
    }

    private static Collection<SourceFile> whole(FixerCase one) {
        Map<SourcePath, SourceFile> files = new TreeMap<>();
        one.before().forEach(file -> files.put(file.path(), file));
        one.after().forEach(file -> files.put(file.path(), file));
        return files.values();
    }
}
