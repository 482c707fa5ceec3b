package depot.crates;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

class CrateStore {
    int seal(Connection connection, String sku, String seal, String crate) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate("UPDATE crate SET code = concat('" + sku + "', '-x'), facts = jsonb_build_object('seal', '"
                    + seal + "') WHERE id = '" + crate + "' AND packed >= by_day('" + sku + "') AND id IN ('" + seal + "')");
        }
    }
}
