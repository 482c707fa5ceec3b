package dev.fixwright.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a JSON value may look like: the one description that requests are checked against and documents are written from.
 * Every {@code with…}-like method answers a changed copy.
 *
 * @param name a named one stands once in the document and is referred to
 * @param keywords the keywords of JSON Schema but for those that the other components stand for
 * @param items of an array
 * @param choices any of these, where there are some
 */
public record Schema(
        Optional<String> name,
        ObjectNode keywords,
        Map<String, Property> properties,
        Optional<Schema> items,
        List<Schema> choices,
        boolean nullable) {

    /** One field of an object. */
    public record Property(Schema schema, boolean required) {}

    public Schema {
        keywords = keywords.deepCopy();
        properties = new LinkedHashMap<>(properties);
        choices = List.copyOf(choices);
    }

    private static Schema of(String type) {
        ObjectNode keywords = JsonNodeFactory.instance.objectNode();
        if (!type.isEmpty()) {
            keywords.put("type", type);
        }
        return new Schema(Optional.empty(), keywords, Map.of(), Optional.empty(), List.of(), false);
    }

    public static Schema text() {
        return of("string");
    }

    /** One of these words. */
    public static Schema word(List<String> words) {
        ObjectNode keywords = of("string").keywords;
        words.forEach(keywords.withArray("enum")::add);
        return of("").with(keywords);
    }

    public static Schema whole() {
        return of("integer");
    }

    public static Schema number() {
        return of("number");
    }

    public static Schema flag() {
        return of("boolean");
    }

    /** Any JSON value. */
    public static Schema any() {
        return of("");
    }

    public static Schema list(Schema item) {
        Schema array = of("array");
        return new Schema(array.name, array.keywords, Map.of(), Optional.of(item), List.of(), false);
    }

    public static Schema object() {
        return of("object");
    }

    public static Schema anyOf(Schema... choices) {
        return new Schema(Optional.empty(), of("").keywords, Map.of(), Optional.empty(), List.of(choices), false);
    }

    /** Stands under this name among the document's components. */
    public Schema named(String newName) {
        return new Schema(Optional.of(newName), keywords, properties, items, choices, nullable);
    }

    public Schema orNull() {
        return new Schema(name, keywords, properties, items, choices, true);
    }

    public Schema requires(String field, Schema schema) {
        return field(field, new Property(schema, true));
    }

    public Schema allows(String field, Schema schema) {
        return field(field, new Property(schema, false));
    }

    private Schema field(String field, Property property) {
        Map<String, Property> more = new LinkedHashMap<>(properties);
        more.put(field, property);
        return new Schema(name, keywords, more, items, choices, nullable);
    }

    public Schema titled(String title) {
        return keyword("title", TextNode.valueOf(title));
    }

    public Schema described(String description) {
        return keyword("description", TextNode.valueOf(description));
    }

    public Schema format(String format) {
        return keyword("format", TextNode.valueOf(format));
    }

    public Schema example(String example) {
        return keyword("example", TextNode.valueOf(example));
    }

    /** A regular expression that the whole text has to match; it begins with ^ and ends with $. */
    public Schema matching(String pattern) {
        return keyword("pattern", TextNode.valueOf(pattern));
    }

    /** The longest text, or the most items. */
    public Schema atMost(int most) {
        return keyword(items.isPresent() ? "maxItems" : "maxLength", IntNode.valueOf(most));
    }

    public Schema atLeast(int least) {
        return keyword(items.isPresent() ? "minItems" : "minLength", IntNode.valueOf(least));
    }

    public Schema between(long least, long most) {
        return keyword("minimum", LongNode.valueOf(least)).keyword("maximum", LongNode.valueOf(most));
    }

    public Schema from(long least) {
        return keyword("minimum", LongNode.valueOf(least));
    }

    public Schema orElse(JsonNode value) {
        return keyword("default", value);
    }

    /** Any other keyword that says something about values and is not checked in requests. */
    public Schema keyword(String keyword, JsonNode value) {
        ObjectNode more = keywords.deepCopy();
        more.set(keyword, value);
        return with(more);
    }

    private Schema with(ObjectNode newKeywords) {
        return new Schema(name, newKeywords, properties, items, choices, nullable);
    }

    Optional<JsonNode> keyword(String keyword) {
        return Optional.ofNullable(keywords.get(keyword));
    }

    String type() {
        return keywords.path("type").asText();
    }

    boolean isClosed() {
        return type().equals("object") && !properties.isEmpty() && !keywords.has("additionalProperties");
    }
}
