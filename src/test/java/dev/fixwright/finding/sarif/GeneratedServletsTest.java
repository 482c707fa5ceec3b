package dev.fixwright.finding.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.source.MemoryTree;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GeneratedServletsTest {
    @Test
    void readsTheNameOfThePageOutOfTheServletsName() {
        assertThat(GeneratedServlets.page("org/apache/jsp/WEB_002dINF/views/cart_jsp.java"))
                .contains("WEB-INF/views/cart.jsp");
        assertThat(GeneratedServlets.page("target/work/org/apache/jsp/order_005fitem_jsp.java"))
                .contains("order_item.jsp");
        assertThat(GeneratedServlets.page("org/apache/jsp/tag/web/box_tag.java"))
                .contains("WEB-INF/tags/box.tag");
        assertThat(GeneratedServlets.page("org/apache/jsp/Cart.java")).isEmpty();
        assertThat(GeneratedServlets.page("com/shop/cart_jsp.java")).isEmpty();
    }

    @Test
    void meansAllOfThePageSinceTheLinesAreTheServlets() throws IOException {
        List<Finding> findings = read(
                        "org/apache/jsp/index_jsp.java",
                        "shop/src/main/webapp/index.jsp",
                        "shop/src/main/webapp/admin/index.jsp")
                .findings();

        assertThat(findings)
                .extracting(finding -> finding.path().value())
                .containsExactly("shop/src/main/webapp/index.jsp");
        assertThat(findings).extracting(Finding::region).containsExactly(Region.lines(1, 3));
    }

    @Test
    void refusesWhereTwoApplicationsHaveSuchAPage() throws IOException {
        SarifLog log =
                read("org/apache/jsp/index_jsp.java", "a/src/main/webapp/index.jsp", "b/src/main/webapp/index.jsp");

        assertThat(log.findings()).isEmpty();
        assertThat(log.refused().get(0).reason())
                .contains("it may be any of a/src/main/webapp/index.jsp, b/src/main/webapp/index.jsp");
    }

    private static SarifLog read(String uri, String... files) throws IOException {
        MemoryTree tree = new MemoryTree(Stream.of(files)
                .map(path -> SourceFile.of(SourcePath.of(path), "one\ntwo\nthree"))
                .toList());
        String log = """
                {"version": "2.1.0", "runs": [{"results": [{"ruleId": "XSS_JSP_PRINT", "locations": [{"physicalLocation":
                {"artifactLocation": {"uri": "%s"}, "region": {"startLine": 117}}}]}]}]}
                """.formatted(uri);
        return SarifReader.of(tree, List.of(Path.of("/home/ann/shop")))
                .read("scan.sarif", new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8)));
    }
}
