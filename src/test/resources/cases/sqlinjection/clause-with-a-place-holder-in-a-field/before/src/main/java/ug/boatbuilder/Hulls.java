package ug.boatbuilder;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

public class Hulls {
    private String which = " WHERE yard = ?";

    public void ofWood(String wood) {
        this.which = " WHERE yard = ? AND wood = '" + wood + "'";
    }

    public void ofBuilder(String builder) {
        which = " WHERE yard = ? AND builder = '" + builder + "'";
    }

    public int launch(Connection connection, int yard) throws SQLException {
        PreparedStatement statement = connection.prepareStatement("UPDATE hull SET launched = 1" + which);
        statement.setInt(1, yard);
        int count = statement.executeUpdate();
        statement.close();
        return count;
    }
}
