package net.hofladen.guestbook;

import java.sql.*;

public class Guestbook {
    private final Connection db;

    public Guestbook(Connection db) {
        this.db = db;
    }

    public long sign(String guest, String text) throws SQLException {
        Statement st = db.createStatement();
        String insert = String.format("INSERT INTO entry (guest, text) VALUES ('%s', '%s')", guest, text);
        System.out.println("guestbook: " + insert);
        st.executeUpdate(insert, Statement.RETURN_GENERATED_KEYS);
        ResultSet keys = st.getGeneratedKeys();
        long id = keys.next() ? keys.getLong(1) : -1;
        keys.close();
        st.close();
        return id;
    }
}
