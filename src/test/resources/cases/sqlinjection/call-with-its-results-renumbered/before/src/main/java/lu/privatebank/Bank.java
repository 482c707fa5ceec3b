package lu.privatebank;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;

public class Bank {
    public double balance(Connection connection, String account, int year) throws SQLException {
        CallableStatement call = connection.prepareCall("{call balance('" + account + "', ?, ?)}");
        call.setQueryTimeout(5);
        call.setInt(1, year);
        call.registerOutParameter(2, Types.DOUBLE);
        call.execute();
        double balance = call.getDouble(2);
        int warnings = call.getWarnings() == null ? 0 : 1;
        call.close();
        return balance - warnings * 0.0;
    }
}
