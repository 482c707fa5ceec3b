package ch.lindental.catering;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

public class MealDao {
    private static final String COUNT = "select sum(count) from meal where ward='%s' and day='%s' and menu='%s'";

    private final Connection connection;

    public MealDao(Connection connection) {
        this.connection = connection;
    }

    public int ordered(String ward, LocalDate day, String menu) throws SQLException {
        try (Statement st = connection.createStatement()) {
            ResultSet rs = st.executeQuery(String.format(COUNT, ward, day, menu));
            return rs.next() ? rs.getInt(1) : 0;
        }
    }

    public void order(String ward, LocalDate day, String menu, int count) throws SQLException {
        String values = "'" + ward + "','" + day + "','" + menu + "'," + count;
        String sql = "insert into meal(ward,day,menu,count) values(" + values + ")";
        try (Statement st = connection.createStatement()) {
            st.executeUpdate(sql);
        }
    }

    public Map<String, Integer> kitchen(LocalDate day, String... wards) throws SQLException {
        String sql = "select menu, sum(count) from meal where day = ?";
        if (wards.length > 0) {
            sql += " and ward in (";
            for (int i = 0; i < wards.length; i++) {
                sql += (i > 0 ? "," : "") + "'" + wards[i] + "'";
            }
            sql += ")";
        }
        sql += " group by menu order by menu";
        Map<String, Integer> counts = new LinkedHashMap<>();
        try (PreparedStatement st = connection.prepareStatement(sql)) {
            st.setDate(1, Date.valueOf(day));
            ResultSet rs = st.executeQuery();
            while (rs.next()) {
                counts.put(rs.getString(1), rs.getInt(2));
            }
        }
        return counts;
    }
}
