package depot.parcels;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT code FROM parcel WHERE depot = '" + depot
                        + "' AND arrived >= '" + day + "' AND receiver_name = '" + name + "'")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
