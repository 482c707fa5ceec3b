package md.cellar;

import org.springframework.jdbc.core.JdbcOperations;

public class Press {
    private final JdbcOperations jdbc;

    public Press(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    public void press(String sort, int kilos) {
        String sql = String.format("INSERT INTO pressing (sort, kilos) VALUES ('%s', %d)", sort, kilos);
        jdbc.execute(sql);
    }
}
