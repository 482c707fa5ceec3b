package hu.paprika.prices;

import java.sql.SQLException;
import java.sql.Statement;

public class PriceList {
    private final String currency;

    public PriceList(String currency) {
        this.currency = currency;
    }

    public void store(Statement statement, String price) throws SQLException {
        statement.execute("UPDATE price_list SET price = " + price(price));
    }

    private String price(String value) {
        return currency == null ? "NULL" : "'" + value + "'";
    }
}
