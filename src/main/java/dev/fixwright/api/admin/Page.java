package dev.fixwright.api.admin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.api.Answer;
import dev.fixwright.api.Parameter;
import dev.fixwright.api.Request;
import dev.fixwright.api.Schema;
import java.util.List;
import java.util.function.Function;

/** Lists that are read from one id to the next, so that every page takes as long as the first. */
final class Page {
    private static final int USUAL = 100;
    private static final int MOST = 1_000;

    private Page() {}

    static Parameter limit() {
        return Parameter.query(
                "limit",
                "How many, " + USUAL + " where nothing is said.",
                Schema.whole().between(1, MOST));
    }

    /** {@code pattern}: what an id looks like. */
    static Parameter after(String pattern) {
        return Parameter.query(
                "after", "The value of next in the page before.", Schema.text().matching(pattern));
    }

    static Schema schema(String name, Schema item) {
        return Schema.object()
                .named(name)
                .requires("items", Schema.list(item))
                .requires(
                        "next",
                        Schema.text()
                                .described("What to give as after for the next page; null on the last one.")
                                .orNull());
    }

    /** Reads one more than there is room for, to know whether there are more. */
    interface Source<T> {
        List<T> after(String id, int most);
    }

    static <T> Answer answer(Request request, Source<T> source, Function<T, String> id, Function<T, ObjectNode> json) {
        int limit = (int) request.number("limit").orElse(USUAL);
        List<T> found = source.after(request.optionalText("after").orElse(""), limit + 1);
        List<T> shown = found.subList(0, Math.min(limit, found.size()));
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode items = body.putArray("items");
        shown.forEach(item -> items.add(json.apply(item)));
        body.put("next", found.size() > limit ? id.apply(shown.get(limit - 1)) : null);
        return Answer.ok(body);
    }
}
