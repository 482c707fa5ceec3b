package dev.fixwright.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.fixwright.access.RefusedException.Problem;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The parameters of a request as values of their types. One that the route does not have is refused: a filter with a slip
 * of the pen in its name would else be left out in silence.
 */
final class SentValues {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, JsonNode> values = new TreeMap<>();

    private SentValues() {}

    static Map<String, JsonNode> of(Context context, Route route, boolean keyInAddress) {
        SentValues sent = new SentValues();
        Map<String, List<String>> query = context.queryParamMap();
        for (Parameter parameter : route.parameters()) {
            sent.take(parameter, texts(context, query, parameter));
        }
        List<String> known = route.parameters(Parameter.Place.QUERY).stream()
                .map(Parameter::name)
                .toList();
        query.keySet().stream()
                .filter(name -> !known.contains(name))
                .filter(name -> !(keyInAddress && name.equals(Entrance.KEY_PARAMETER)))
                .forEach(name -> sent.problems.add(new Problem(
                        List.of("query", name.length() > 100 ? name.substring(0, 100) : name),
                        known.isEmpty()
                                ? "There is no such parameter here"
                                : "There is no such parameter here; known are " + String.join(", ", known),
                        "extra_forbidden")));
        if (!sent.problems.isEmpty()) {
            throw MisfitException.invalid(sent.problems);
        }
        return sent.values;
    }

    private static List<String> texts(Context context, Map<String, List<String>> query, Parameter parameter) {
        return switch (parameter.place()) {
            case PATH -> List.of(context.pathParam(parameter.name()));
            case QUERY -> query.getOrDefault(parameter.name(), List.of());
            case HEADER ->
                Optional.ofNullable(context.header(parameter.name())).stream().toList();
        };
    }

    private void take(Parameter parameter, List<String> texts) {
        List<String> place = List.of(parameter.place().word(), parameter.name());
        if (texts.isEmpty()) {
            if (parameter.required()) {
                problems.add(new Problem(place, "Field required", "missing"));
            }
            return;
        }
        boolean many = parameter.schema().items().isPresent();
        if (!many && texts.size() > 1) {
            problems.add(new Problem(place, "Input should be given once", "too_long"));
            return;
        }
        JsonNode value = many ? list(parameter, texts) : value(parameter.schema(), texts.get(0));
        List<Problem> found = SchemaCheck.problems(parameter.schema(), value, place);
        problems.addAll(found);
        if (found.isEmpty()) {
            values.put(parameter.name(), value);
        }
    }

    private static JsonNode list(Parameter parameter, List<String> texts) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        Schema item = parameter.schema().items().orElseThrow();
        texts.forEach(text -> list.add(value(item, text)));
        return list;
    }

    /** What cannot be of the type stays a text, which the check then refuses. */
    private static JsonNode value(Schema schema, String text) {
        if (schema.type().equals("integer") && WHOLE.matcher(text).matches()) {
            return LongNode.valueOf(Long.parseLong(text));
        }
        if (schema.type().equals("boolean") && (text.equals("true") || text.equals("false"))) {
            return BooleanNode.valueOf(text.equals("true"));
        }
        return TextNode.valueOf(text);
    }
}
