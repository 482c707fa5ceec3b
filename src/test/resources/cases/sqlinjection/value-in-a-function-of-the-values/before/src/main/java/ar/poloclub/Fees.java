package ar.poloclub;

import java.sql.SQLException;
import java.sql.Statement;

public class Fees {
    private final Statement statement;

    public Fees(Statement statement) {
        this.statement = statement;
    }

    public void charge(int member, String amount) throws SQLException {
        statement.executeUpdate("INSERT INTO fee (member, amount) VALUES (" + member + ", ABS(" + amount + "))");
    }
}
