package dev.fixwright.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fixwright.remediation.Funnel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The funnel for programs: {@code rows} by repository and rule, and their {@code total}. It only ever grows. */
final class FunnelJson {
    private static final int FORMAT = 1;

    private FunnelJson() {}

    static String text(List<Funnel.Row> rows, Funnel.Row total, Instant now) throws JsonProcessingException {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        document.put("at", now.toString());
        document.put("rows", rows.stream().map(FunnelJson::named).toList());
        document.put("total", counts(total));
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(document);
    }

    private static Map<String, Object> named(Funnel.Row row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("repository", row.repository());
        json.put("tool", row.tool());
        json.put("rule", row.rule());
        json.putAll(counts(row));
        return json;
    }

    private static Map<String, Object> counts(Funnel.Row row) {
        Map<String, Object> stages = new LinkedHashMap<>();
        row.reached().forEach((stage, count) -> stages.put(stage.word(), count));
        List<Map<String, Object>> drops = new ArrayList<>();
        for (Funnel.Dropped dropped : row.drops()) {
            Map<String, Object> drop = new LinkedHashMap<>();
            drop.put("after", dropped.drop().after().word());
            drop.put("kind", dropped.drop().kind());
            drop.put("count", dropped.count());
            drop.put("example", dropped.example());
            drops.add(drop);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("stages", stages);
        json.put("underWay", row.underWay());
        json.put("drops", drops);
        return json;
    }
}
