package uk.canaltrust;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;

class Locks {
    private final Map<String, List<String>> answers = new ConcurrentHashMap<>();
    private final JdbcTemplate template;

    Locks(JdbcTemplate template) {
        this.template = template;
    }

    List<String> keepers(BufferedReader console) throws IOException {
        String question = "SELECT keeper FROM lock_gate WHERE name = '" + console.readLine() + "'";
        List<String> known = answers.get(question);
        if (known == null) {
            known = template.queryForList(question, String.class);
            answers.put(question, known);
        }
        return known;
    }
}
