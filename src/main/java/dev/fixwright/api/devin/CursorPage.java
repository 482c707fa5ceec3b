package dev.fixwright.api.devin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.api.Answer;
import dev.fixwright.api.Parameter;
import dev.fixwright.api.Request;
import dev.fixwright.api.Schema;
import dev.fixwright.backlog.Cursor;
import dev.fixwright.backlog.Slice;
import java.util.Optional;
import java.util.function.Function;

/** A part of a list, as all lists of this face are asked for and answered. */
final class CursorPage {
    private static final int USUAL = 100;

    static final Parameter AFTER = Parameter.query(
            "after",
            "The end_cursor of the page before.",
            Schema.text().titled("After").atMost(200));

    static final Parameter FIRST = Parameter.query(
            "first",
            "How many, at most.",
            Schema.whole().titled("First").between(1, 200).orElse(JsonNodeFactory.instance.numberNode(USUAL)));

    private CursorPage() {}

    static Schema of(Schema item, String name) {
        return Schema.object()
                .named("PaginatedResponse_" + name + "_")
                .requires("items", Schema.list(item))
                .requires("has_next_page", Schema.flag().described("Whether the list goes on."))
                .requires(
                        "end_cursor",
                        Schema.text()
                                .described("What to pass as `after`; null where the list ends.")
                                .orNull());
    }

    static Optional<Cursor> after(Request request, String list) {
        return request.optionalText("after").map(text -> Cursor.read(list, "after", text));
    }

    static int size(Request request) {
        return (int) request.number("first").orElse(USUAL);
    }

    static <T> Answer answer(Slice<T> slice, Function<T, ObjectNode> json) {
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        ArrayNode items = page.putArray("items");
        slice.items().forEach(item -> items.add(json.apply(item)));
        page.put("has_next_page", slice.next().isPresent());
        page.put("end_cursor", slice.next().map(Cursor::text).orElse(null));
        return Answer.ok(page);
    }
}
