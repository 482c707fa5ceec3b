package pt.corkforest;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

class Harvesters {
    static class NameMapper implements RowMapper<String> {
        @Override
        public String mapRow(java.sql.ResultSet row, int number) throws java.sql.SQLException {
            return row.getString(1) + " " + row.getString(2);
        }
    }

    private JdbcTemplate template;

    void setTemplate(JdbcTemplate template) {
        this.template = template;
    }

    List<String> inTeam(String team, Object[] limits) {
        String sql = "SELECT first_name, last_name FROM harvester WHERE age BETWEEN ? AND ? AND team = '" + team + "'";
        return template.query(sql, limits, new NameMapper());
    }
}
