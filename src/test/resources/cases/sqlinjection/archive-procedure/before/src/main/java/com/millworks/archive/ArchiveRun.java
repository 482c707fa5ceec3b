package com.millworks.archive;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;

public class ArchiveRun {
    public void archive(Connection connection, String plant) throws SQLException {
        CallableStatement call = connection.prepareCall("{call archive_orders('" + plant + "')}");
        call.execute();
        call.close();
    }
}
