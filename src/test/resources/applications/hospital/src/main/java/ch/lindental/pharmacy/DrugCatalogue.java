package ch.lindental.pharmacy;

import ch.lindental.core.Money;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

public class DrugCatalogue {
    private static final String SELECT = "SELECT code, name, price FROM drug ";

    private final DataSource dataSource;

    public DrugCatalogue(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public record Drug(String code, String name, Money price) {
    }

    public enum Order {
        NAME, PRICE, CODE
    }

    public List<Drug> search(String words, Order order) throws SQLException {
        String sql = SELECT + "WHERE LOWER(name) LIKE ? ORDER BY " + order.name();
        return list(sql, "%" + words.toLowerCase(Locale.ROOT) + "%");
    }

    public List<Drug> ofSupplier(String supplier, String prefix) throws SQLException {
        return list(SELECT + "WHERE supplier = '" + supplier + "' AND code LIKE ?", prefix + "%");
    }

    private List<Drug> list(String sql, String value) throws SQLException {
        List<Drug> all = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                all.add(new Drug(rows.getString(1), rows.getString(2), Money.of(rows.getBigDecimal(3))));
            }
        }
        return all;
    }
}
