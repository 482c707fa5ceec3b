package fr.horloger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Clocks {
    /** Takes the numbers as "(3,5,8)". */
    public int repaired(Connection connection, String clockNumbers) throws SQLException {
        Statement statement = connection.createStatement();
        ResultSet rs = statement.executeQuery("SELECT COUNT(*) FROM clock WHERE repaired = 1 AND id IN " + clockNumbers);
        int count = rs.next() ? rs.getInt(1) : 0;
        rs.close();
        statement.close();
        return count;
    }
}
