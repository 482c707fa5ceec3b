package my.rubberestate;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

class Tappers {
    private Connection connection;

    boolean anyone(String estate, String block) throws SQLException {
        String ofBlock = "";
        if (block != null) {
            ofBlock = ofBlock + " AND block = '" + block + "'";
        }
        String sql = "SELECT 1 FROM tapper WHERE estate = '" + estate + "'" + ofBlock;
        try (Statement s = connection.createStatement()) {
            return s.executeQuery(sql).next();
        }
    }
}
