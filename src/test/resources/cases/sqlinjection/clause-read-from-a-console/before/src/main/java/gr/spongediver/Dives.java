package gr.spongediver;

import java.io.PrintWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Scanner;

public class Dives {
    private String clause = "";
    private final Statement statement;

    public Dives(Statement statement) {
        this.statement = statement;
    }

    public void ask(Scanner keyboard, PrintWriter protocol) {
        String wanted = " WHERE diver = '" + keyboard.nextLine() + "'";
        protocol.write(wanted);
        clause = wanted;
    }

    public int deepest() throws SQLException {
        ResultSet row = statement.executeQuery("SELECT MAX(depth) FROM dive" + clause);
        return row.next() ? row.getInt(1) : 0;
    }
}
