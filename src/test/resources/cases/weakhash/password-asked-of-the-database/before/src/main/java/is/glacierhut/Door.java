package is.glacierhut;

import java.sql.Connection;
import java.sql.PreparedStatement;

class Door {
    boolean opens(Connection connection, String guest, String pin) throws Exception {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM guest WHERE name = ? AND pin = ?")) {
            query.setString(1, guest);
            query.setString(2, PinHash.of(pin));
            return query.executeQuery().next();
        }
    }
}
