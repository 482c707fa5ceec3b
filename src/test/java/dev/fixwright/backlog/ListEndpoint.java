package dev.fixwright.backlog;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.api.Api;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A list that an API has, as a client reads it.
 *
 * @param path with the filter, but without what pages
 * @param paging how its pages are asked for
 * @param size how many are on a page that is measured
 * @param most how many are on a page on the way to a deep one
 */
record ListEndpoint(String path, Paging paging, int size, int most) {
    /** What the deep page is the number of. */
    private static final int DEEP = 1_000;

    enum Paging {
        DEVIN("first", "after", "/end_cursor"),
        CHAINLOOP("pagination.page_size", "pagination.page", "/pagination/total_pages"),
        TENANT("limit", "cursor", "/nextCursor");

        private final String size;
        private final String where;
        private final String next;

        Paging(String size, String where, String next) {
            this.size = size;
            this.where = where;
            this.next = next;
        }
    }

    static ListEndpoint devin(String path) {
        return new ListEndpoint(path, Paging.DEVIN, 100, 200);
    }

    static ListEndpoint chainloop(String path) {
        return new ListEndpoint(path, Paging.CHAINLOOP, 100, 100);
    }

    static ListEndpoint tenant(String path, int size, int most) {
        return new ListEndpoint(path, Paging.TENANT, size, most);
    }

    /** A page by its number, and what asks for it. */
    record Deep(long number, String path) {}

    String first() {
        return page("", size);
    }

    private String page(String where, int some) {
        String from =
                where.isEmpty() ? "" : paging.where + "=" + URLEncoder.encode(where, StandardCharsets.UTF_8) + "&";
        return path + (path.contains("?") ? "&" : "?") + from + paging.size + "=" + some;
    }

    /** The thousandth page, or the last that is full where there are fewer. */
    Deep deep(Api api) {
        if (paging == Paging.CHAINLOOP) {
            long pages = get(api, first()).at(paging.next).asLong();
            long number = Math.max(1, Math.min(DEEP, pages - 1));
            return new Deep(number, page(String.valueOf(number), size));
        }
        int before = (DEEP - 1) * size;
        int seen = 0;
        String cursor = "";
        while (seen < before) {
            int some = Math.min(most, before - seen);
            JsonNode next = get(api, page(cursor, some)).at(paging.next);
            if (next.isNull()) {
                break;
            }
            cursor = next.asText();
            seen += some;
        }
        return new Deep(seen / size + 1, page(cursor, size));
    }

    private static JsonNode get(Api api, String page) {
        Api.Reply reply = api.get(page);
        if (reply.status() != 200) {
            throw new IllegalStateException(page + ": " + reply);
        }
        return reply.json();
    }
}
