package se.reindeer;

import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import org.springframework.jdbc.core.simple.JdbcClient;

public class Earmarks {
    private final JdbcClient client;
    private final List<String> history = new ArrayList<>();

    public Earmarks(JdbcClient client) {
        this.client = client;
    }

    public List<String> owners(Scanner commands) {
        String sql = "SELECT owner FROM earmark WHERE left_ear = '" + commands.next() + "'";
        history.add(sql);
        return client.sql(sql).query(String.class).list();
    }
}
