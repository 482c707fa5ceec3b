package ar.poloclub;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

public class Fees {
    private final Statement statement;

    public Fees(Statement statement) {
        this.statement = statement;
    }

    public void charge(int member, String amount) throws SQLException {
        try (PreparedStatement prepared = statement.getConnection().prepareStatement("INSERT INTO fee (member, amount) VALUES (?, ABS(?))")) {
            prepared.setInt(1, member);
            prepared.setString(2, amount);
            prepared.executeUpdate();
        }
    }
}
