package li.landtax;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;

public class Tax {
    public long due(Connection connection, String district, int parcel) throws SQLException {
        try (CallableStatement call = connection.prepareCall("{call tax_due(?, ?, ?)}")) {
            call.setString(1, district);
            call.setInt(2, parcel);
            call.registerOutParameter(3, Types.BIGINT);
            call.execute();
            return call.getLong("due");
        }
    }
}
