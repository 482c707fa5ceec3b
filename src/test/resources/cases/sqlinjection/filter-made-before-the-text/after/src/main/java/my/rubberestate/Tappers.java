package my.rubberestate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

class Tappers {
    private Connection connection;

    boolean anyone(String estate, String block) throws SQLException {
        List<Object> parameters = new ArrayList<>();
        String ofBlock = "";
        if (block != null) {
            ofBlock = ofBlock + " AND block = ?";
            parameters.add(block);
        }
        String sql = "SELECT 1 FROM tapper WHERE estate = ?" + ofBlock;
        parameters.add(0, estate);
        try (PreparedStatement s = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                s.setObject(i + 1, parameters.get(i));
            }
            return s.executeQuery().next();
        }
    }
}
