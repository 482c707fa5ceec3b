package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.FacesWorld.Faces;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lists as the faces give them, read page by page to their ends. */
record ListPages(Faces faces) {
    private static final int PAGE = 4;

    /** All of a list whose pages name the next one. */
    List<JsonNode> byCursor(String path, String cursor, String size) {
        List<JsonNode> all = new ArrayList<>();
        String next = "";
        do {
            String call = and(path) + size + "=" + PAGE + next;
            JsonNode page = (path.startsWith("/v3") ? faces.devin() : faces.tenant())
                    .get(call)
                    .json();
            List<JsonNode> items = items(call, page);
            assertThat(items.size()).as(call).isLessThanOrEqualTo(PAGE);
            all.addAll(items);
            JsonNode token = page.path(path.startsWith("/v3") ? "end_cursor" : "nextCursor");
            next = token.isTextual() ? "&" + cursor + "=" + token.asText() : "";
        } while (!next.isEmpty());
        return all;
    }

    private static String and(String path) {
        return path + (path.contains("?") ? "&" : "?");
    }

    private static List<JsonNode> items(String call, JsonNode page) {
        return Stream.of("items", "remediationByScan", "scans")
                .map(page::path)
                .filter(list -> !list.isMissingNode())
                .findFirst()
                .orElseThrow(() -> new AssertionError(call + ": " + page))
                .valueStream()
                .flatMap(one -> one.isArray() ? one.valueStream() : Stream.of(one))
                .toList();
    }

    /** All of a list whose pages have numbers. */
    List<JsonNode> byNumber(String path, String list) {
        List<JsonNode> all = new ArrayList<>();
        long pages = 1;
        for (long number = 1; number <= pages; number++) {
            String call = and(path) + "pagination.page_size=" + PAGE + "&pagination.page=" + number;
            JsonNode page = faces.chainloop().get(call).json();
            page.path(list).forEach(all::add);
            pages = page.at("/pagination/total_pages").asLong();
            if (number >= pages) {
                assertThat(page.at("/pagination/total_count").asInt()).as(call).isEqualTo(all.size());
            }
        }
        return all;
    }
}
