package dev.fixwright.api.chainloop;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.api.Answer;
import dev.fixwright.api.Parameter;
import dev.fixwright.api.Request;
import dev.fixwright.api.Schema;
import dev.fixwright.backlog.Page;
import java.util.List;
import java.util.function.Function;

/** A page by its number, as all lists of this face are asked for and answered. */
final class NumberedPage {
    private static final int USUAL = 20;
    private static final int LAST = 1_000_000_000;

    static final Parameter PAGE = Parameter.query(
            "pagination.page",
            "The number of the page, from 1; 0 is taken as 1.",
            Schema.whole().format("int32").between(0, LAST).orElse(IntNode.valueOf(1)));

    static final Parameter SIZE = Parameter.query(
            "pagination.page_size",
            "How many, at most.",
            Schema.whole().format("int32").between(1, 100).orElse(IntNode.valueOf(USUAL)));

    private static final Schema PAGINATION = Schema.object()
            .named("v1OffsetPaginationResponse")
            .requires("page", Schema.whole().format("int32"))
            .requires("page_size", Schema.whole().format("int32"))
            .requires("total_count", Schema.whole().format("int32"))
            .requires("total_pages", Schema.whole().format("int32"));

    private NumberedPage() {}

    /** @param items what the list of them is called */
    static Schema of(String name, String items, Schema item) {
        return Schema.object().named(name).requires(items, Schema.list(item)).requires("pagination", PAGINATION);
    }

    static long number(Request request) {
        return Math.max(1, request.number("pagination.page").orElse(1));
    }

    static int size(Request request) {
        return (int) request.number("pagination.page_size").orElse(USUAL);
    }

    static <T> Answer answer(Page<T> page, String name, Function<T, ObjectNode> json) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode items = body.putArray(name);
        page.items().forEach(item -> items.add(json.apply(item)));
        body.putObject("pagination")
                .put("page", page.number())
                .put("page_size", page.size())
                .put("total_count", page.total())
                .put("total_pages", page.pages());
        return Answer.ok(body);
    }

    static <T> Page<T> empty(Request request) {
        return new Page<>(List.of(), number(request), size(request), 0);
    }
}
