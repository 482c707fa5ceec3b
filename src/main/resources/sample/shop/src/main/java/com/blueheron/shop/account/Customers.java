package com.blueheron.shop.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.sql.DataSource;

/** Who may sign in. */
public class Customers {
    private final DataSource database;

    public Customers(DataSource database) {
        this.database = database;
    }

    public boolean signIn(String mail, String password) throws SQLException, NoSuchAlgorithmException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT password_hash FROM customer WHERE mail = ?")) {
            query.setString(1, mail);
            ResultSet row = query.executeQuery();
            return row.next() && row.getString(1).equals(hash(password));
        }
    }

    private static String hash(String password) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("MD5");
        return HexFormat.of().formatHex(digest.digest(password.getBytes(StandardCharsets.UTF_8)));
    }
}
