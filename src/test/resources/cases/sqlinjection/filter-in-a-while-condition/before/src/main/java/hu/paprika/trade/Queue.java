package hu.paprika.trade;

import java.sql.SQLException;
import java.sql.Statement;

public class Queue {
    public int drain(Statement statement, String buyer, String lot) throws SQLException {
        String ofLot = "";
        if (lot != null) {
            ofLot = " AND lot = '" + lot + "'";
        }
        int rounds = 0;
        while (statement.executeQuery("SELECT 1 FROM queue WHERE buyer = '" + buyer + "'" + ofLot).next()) {
            rounds++;
        }
        return rounds;
    }
}
