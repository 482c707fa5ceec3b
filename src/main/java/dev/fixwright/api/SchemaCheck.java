package dev.fixwright.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.access.RefusedException.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** What is wrong with a value, measured by its schema. The words for programs are those of Pydantic, which clients know. */
final class SchemaCheck {
    private static final int MOST_PROBLEMS = 20;

    private final List<Problem> problems = new ArrayList<>();

    private SchemaCheck() {}

    /** @param place where the value stands in the request, from outside in */
    static List<Problem> problems(Schema schema, JsonNode value, List<String> place) {
        SchemaCheck check = new SchemaCheck();
        check.look(schema, value, place);
        return check.problems.stream().limit(MOST_PROBLEMS).toList();
    }

    private void look(Schema schema, JsonNode value, List<String> place) {
        if (value.isNull() && schema.nullable() || problems.size() > MOST_PROBLEMS) {
            return;
        }
        if (!schema.choices().isEmpty()) {
            boolean fits = schema.choices().stream()
                    .anyMatch(choice -> problems(choice, value, place).isEmpty());
            note(fits, place, "The value is none of those that are allowed here.", "union");
            return;
        }
        switch (schema.type()) {
            case "string" -> text(schema, value, place);
            case "integer" -> whole(schema, value, place);
            case "number" -> note(value.isNumber(), place, "Input should be a valid number", "float_type");
            case "boolean" -> note(value.isBoolean(), place, "Input should be a valid boolean", "bool_type");
            case "array" -> list(schema, value, place);
            case "object" -> object(schema, value, place);
            default -> {}
        }
    }

    private void text(Schema schema, JsonNode value, List<String> place) {
        if (!value.isTextual()) {
            note(false, place, "Input should be a valid string", "string_type");
            return;
        }
        String text = value.textValue();
        if (!isWhole(text)) {
            note(false, place, "String should have no NUL and no half of a character", "string_unicode");
            return;
        }
        number(schema, "maxLength")
                .ifPresent(most -> note(
                        text.codePointCount(0, text.length()) <= most,
                        place,
                        "String should have at most " + most + " characters",
                        "string_too_long"));
        number(schema, "minLength")
                .ifPresent(least -> note(
                        text.codePointCount(0, text.length()) >= least,
                        place,
                        "String should have at least " + least + (least == 1 ? " character" : " characters"),
                        "string_too_short"));
        schema.keyword("enum").ifPresent(words -> among(words, text, place));
        schema.keyword("pattern")
                .filter(pattern ->
                        !text.isEmpty() || number(schema, "minLength").isEmpty())
                .ifPresent(pattern -> note(
                        Pattern.matches(pattern.textValue(), text),
                        place,
                        schema.keyword("description")
                                .map(words -> "String should be as described: " + words.textValue())
                                .orElse("String should match pattern '" + pattern.textValue() + "'"),
                        "string_pattern_mismatch"));
    }

    /** Whether any database keeps it as it is. */
    private static boolean isWhole(String text) {
        return text.codePoints()
                .noneMatch(character ->
                        character == 0 || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    }

    private void among(JsonNode words, String text, List<String> place) {
        List<String> allowed = StreamSupport.stream(words.spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
        note(allowed.contains(text), place, "Input should be one of " + String.join(", ", allowed), "enum");
    }

    private void whole(Schema schema, JsonNode value, List<String> place) {
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            note(false, place, "Input should be a valid integer", "int_type");
            return;
        }
        number(schema, "minimum")
                .ifPresent(least -> note(
                        value.longValue() >= least,
                        place,
                        "Input should be greater than or equal to " + least,
                        "greater_than_equal"));
        number(schema, "maximum")
                .ifPresent(most -> note(
                        value.longValue() <= most,
                        place,
                        "Input should be less than or equal to " + most,
                        "less_than_equal"));
    }

    private void list(Schema schema, JsonNode value, List<String> place) {
        if (!value.isArray()) {
            note(false, place, "Input should be a valid list", "list_type");
            return;
        }
        number(schema, "maxItems")
                .ifPresent(most ->
                        note(value.size() <= most, place, "List should have at most " + most + " items", "too_long"));
        number(schema, "minItems")
                .ifPresent(least -> note(
                        value.size() >= least, place, "List should have at least " + least + " items", "too_short"));
        for (int i = 0; i < value.size(); i++) {
            look(schema.items().orElseThrow(), value.get(i), below(place, Integer.toString(i)));
        }
    }

    private void object(Schema schema, JsonNode value, List<String> place) {
        if (!value.isObject()) {
            note(false, place, "Input should be a valid object", "dict_type");
            return;
        }
        schema.properties().forEach((field, property) -> {
            JsonNode held = value.get(field);
            if (held != null) {
                look(property.schema(), held, below(place, field));
            } else {
                note(!property.required(), below(place, field), "Field required", "missing");
            }
        });
        if (schema.isClosed()) {
            value.fieldNames()
                    .forEachRemaining(field -> note(
                            schema.properties().containsKey(field),
                            below(place, field.length() > 100 ? field.substring(0, 100) : field),
                            "There is no such field here; known are "
                                    + String.join(", ", schema.properties().keySet()),
                            "extra_forbidden"));
        }
    }

    private static Optional<Long> number(Schema schema, String keyword) {
        return schema.keyword(keyword).map(JsonNode::longValue);
    }

    private static List<String> below(List<String> place, String name) {
        List<String> longer = new ArrayList<>(place);
        longer.add(name);
        return List.copyOf(longer);
    }

    private void note(boolean holds, List<String> place, String message, String type) {
        // However much is wrong, what is told of it stays small.
        if (!holds && problems.size() <= MOST_PROBLEMS) {
            problems.add(new Problem(place, message, type));
        }
    }
}
