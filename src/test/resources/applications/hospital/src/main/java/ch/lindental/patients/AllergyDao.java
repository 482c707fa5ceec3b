package ch.lindental.patients;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
public class AllergyDao {
    @Autowired
    private JdbcTemplate jdbc;

    public AllergyDao() {
    }

    public AllergyDao(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<Map<String, Object>> ofPatient(long patient, String substance) {
        String sql = "SELECT result FROM sample WHERE kind = 'ALLERGY' AND patient = " + patient;
        if (substance != null) {
            sql = sql + " AND result LIKE '%" + substance + "%'";
        }
        return jdbc.queryForList(sql);
    }

    public int count(String substance) {
        Integer count = jdbc.queryForObject(
                "SELECT COUNT(*) FROM sample WHERE kind = 'ALLERGY' AND result = '" + substance + "'", Integer.class);
        return count == null ? 0 : count;
    }

    public void note(long patient, String sample, String substance) {
        jdbc.update("INSERT INTO sample(id, patient, kind, taken, result) VALUES ('" + sample + "', " + patient
                + ", 'ALLERGY', CURRENT_DATE, '" + substance + "')");
    }
}
