package depot.crates;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;

class CrateStore {
    int seal(Connection connection, String sku, String seal, String crate) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("UPDATE crate SET code = concat(?, '-x'), facts = jsonb_build_object('seal', ?) WHERE id = ? AND packed >= by_day(?) AND id IN (?)")) {
            statement.setString(1, sku);
            statement.setString(2, seal);
            statement.setObject(3, crate, Types.OTHER);
            statement.setObject(4, sku, Types.OTHER);
            statement.setObject(5, seal, Types.OTHER);
            return statement.executeUpdate();
        }
    }
}
