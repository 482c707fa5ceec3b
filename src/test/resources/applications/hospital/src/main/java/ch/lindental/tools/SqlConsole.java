package ch.lindental.tools;

import ch.lindental.config.Database;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** For the database administrators: whatever they type is run. */
public class SqlConsole {
    private final PrintStream out;

    public SqlConsole(PrintStream out) {
        this.out = out;
    }

    public void run(Reader input) throws IOException, SQLException {
        BufferedReader lines = new BufferedReader(input);
        try (Connection connection = Database.connect(); Statement statement = connection.createStatement()) {
            String line = lines.readLine();
            while (line != null && !line.equals("quit")) {
                if (statement.execute(line)) {
                    ResultSet rows = statement.getResultSet();
                    while (rows.next()) {
                        out.println(rows.getString(1));
                    }
                }
                line = lines.readLine();
            }
        }
    }
}
