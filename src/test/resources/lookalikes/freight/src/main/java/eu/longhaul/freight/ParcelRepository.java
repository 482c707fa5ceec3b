package eu.longhaul.freight;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

@Repository
public class ParcelRepository {
  private static final RowMapper<String> CODE = (rs, n) -> rs.getString("code");

  private final JdbcTemplate jdbc;

  public ParcelRepository(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  public List<String> codesIn(String city, int zone) {
    return jdbc.query("select code from parcel where city = '" + city + "' and zone = " + zone, CODE);
  }

  public Map<String, Object> find(String code) {
    String sql = String.format("select * from parcel where code = '%s'", code);
    return jdbc.queryForMap(sql);
  }

  public int count(String status, Long depot) {
    return jdbc.queryForObject(
        "select count(*) from parcel where status = '" + status + "' and depot = ?", Integer.class, depot);
  }

  public int move(String code, String depot) {
    StringBuilder sql = new StringBuilder();
    sql.append("update parcel set depot_name = '").append(depot).append("'");
    sql.append(" where code = '").append(code).append("'");
    return jdbc.update(sql.toString());
  }

  public List<Map<String, Object>> search(String text) {
    return jdbc.queryForList("select code, city from parcel where city like '%" + text + "%' order by code");
  }

  public void drop(String table) {
    jdbc.execute("drop table " + table);
  }
}
