package ch.lindental.patients;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/** The search mask of the reception desk: any of its fields may be left empty. */
public class PatientSearch {
    private static final int LIMIT = 50;

    private final DataSource dataSource;

    public PatientSearch(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public Map<Long, String> search(String name, String ward, String bornAfter) throws SQLException {
        StringBuilder sql = new StringBuilder("SELECT number, last_name, first_name FROM patient WHERE 1 = 1");
        if (name != null && !name.isEmpty()) {
            sql.append(" AND (last_name LIKE '%").append(name).append("%' OR first_name LIKE '%").append(name).append("%')");
        }
        if (ward != null && !ward.isEmpty()) {
            sql.append(" AND ward = '").append(ward).append('\'');
        }
        if (bornAfter != null) {
            sql.append(" AND born > '").append(bornAfter).append("'");
        }
        sql.append(" ORDER BY last_name, first_name LIMIT ").append(LIMIT);
        Map<Long, String> names = new LinkedHashMap<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql.toString())) {
            while (rows.next()) {
                names.put(rows.getLong(1), rows.getString(2) + ", " + rows.getString(3));
            }
        }
        return names;
    }

    /** The mask's column headers can be clicked: the column comes from a fixed list. */
    public Map<Long, String> sorted(String column, boolean descending) throws SQLException {
        String order;
        switch (column) {
            case "name":
                order = "last_name";
                break;
            case "born":
                order = "born";
                break;
            default:
                order = "number";
        }
        Map<Long, String> names = new LinkedHashMap<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT number, last_name FROM patient ORDER BY " + order + (descending ? " DESC" : " ASC"))) {
            while (rows.next()) {
                names.put(rows.getLong(1), rows.getString(2));
            }
        }
        return names;
    }
}
