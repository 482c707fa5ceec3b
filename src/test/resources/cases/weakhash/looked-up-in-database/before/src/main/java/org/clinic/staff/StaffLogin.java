package org.clinic.staff;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

public class StaffLogin {
    public boolean knows(Connection connection, String name, String secret) throws Exception {
        byte[] hash = MessageDigest.getInstance("MD5").digest(secret.getBytes());
        try (PreparedStatement query =
                connection.prepareStatement("SELECT 1 FROM staff WHERE name = ? AND secret = ?")) {
            query.setString(1, name);
            query.setBytes(2, hash);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }
}
