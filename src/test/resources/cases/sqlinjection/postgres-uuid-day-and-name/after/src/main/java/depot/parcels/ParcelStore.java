package depot.parcels;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

class ParcelStore {
    private final Connection connection;

    ParcelStore(Connection connection) {
        this.connection = connection;
    }

    List<String> waiting(UUID depot, String day, String name) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT code FROM parcel WHERE depot = ? AND arrived >= ? AND receiver_name = ?")) {
            statement.setObject(1, String.valueOf(depot), Types.OTHER);
            statement.setObject(2, day, Types.OTHER);
            statement.setString(3, name);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }
}
