package ch.lindental.research;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

public class StudyData {
    private final DataSource dataSource;

    public StudyData(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public List<String> cohort(Optional<String> ward, Optional<String> bornBefore) {
        List<String> conditions = new ArrayList<>();
        ward.ifPresent(w -> conditions.add("ward = '" + w + "'"));
        bornBefore.ifPresent(b -> conditions.add("born < '" + b + "'"));
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        return run("SELECT last_name FROM patient" + where + " ORDER BY number");
    }

    public Function<String, List<String>> byNote() {
        return note -> {
            try (Connection c = dataSource.getConnection(); Statement s = c.createStatement()) {
                ResultSet r = s.executeQuery("SELECT last_name FROM patient WHERE secret_note = '" + note + "'");
                List<String> names = new ArrayList<>();
                while (r.next()) {
                    names.add(r.getString(1));
                }
                return names;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    public String initials(List<String> names) {
        return names.stream().map(name -> name.substring(0, 1)).collect(Collectors.joining());
    }

    private List<String> run(String sql) {
        try (Connection c = dataSource.getConnection(); Statement s = c.createStatement(); ResultSet r = s.executeQuery(sql)) {
            List<String> names = new ArrayList<>();
            while (r.next()) {
                names.add(r.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
