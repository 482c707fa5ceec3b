package net.hofladen.guestbook;

import java.sql.*;

public class Guestbook {
    private final Connection db;

    public Guestbook(Connection db) {
        this.db = db;
    }

    public long sign(String guest, String text) throws SQLException {
        String insert = "INSERT INTO entry (guest, text) VALUES (?, ?)";
        System.out.println("guestbook: " + insert);
        PreparedStatement st = db.prepareStatement(insert, Statement.RETURN_GENERATED_KEYS);
        st.setString(1, guest);
        st.setString(2, text);
        st.executeUpdate();
        ResultSet keys = st.getGeneratedKeys();
        long id = keys.next() ? keys.getLong(1) : -1;
        keys.close();
        st.close();
        return id;
    }
}
