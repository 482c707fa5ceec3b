package ch.alpinehut;

import java.time.LocalDate;
import org.springframework.jdbc.core.JdbcTemplate;

public class Beds {
    private final JdbcTemplate jdbc;

    public Beds(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public String warden(String hut, LocalDate day) {
        return jdbc.queryForObject(
                "SELECT warden FROM shift WHERE hut = '" + hut + "' AND day = ?", new Object[] {day}, (rs, n) -> rs.getString(1));
    }
}
