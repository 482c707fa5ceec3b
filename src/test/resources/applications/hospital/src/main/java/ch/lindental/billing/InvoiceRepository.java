package ch.lindental.billing;

import ch.lindental.core.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

public class InvoiceRepository {
    private final JdbcTemplate template;

    public InvoiceRepository(JdbcTemplate template) {
        this.template = template;
    }

    public Money open(String number) {
        BigDecimal amount = template.queryForObject(
                "SELECT COALESCE(SUM(amount), 0) FROM invoice WHERE state = 'OPEN' AND number = '" + number + "'", BigDecimal.class);
        return Money.of(amount);
    }

    public List<String> numbers(String state, String remark) {
        List<String> numbers = new ArrayList<>();
        var sql = new StringBuilder();
        sql.append("SELECT number FROM invoice");
        sql.append(" WHERE state = '" + state + "'");
        if (remark != null) {
            sql.append(" AND remark LIKE '%" + remark + "%'");
        }
        RowCallbackHandler collect = row -> numbers.add(row.getString(1));
        template.query(sql.toString(), collect);
        return numbers;
    }

    public int pay(String number, BigDecimal amount) {
        String sql = "UPDATE invoice SET state = 'PAID', amount = amount - ? WHERE number = '" + number + "'";
        return template.update(sql, amount);
    }

    public void remark(String number, String remark) {
        template.execute("UPDATE invoice SET remark = '" + remark + "' WHERE number = '" + number + "'");
    }

    public List<String> ofPatient(long patient) {
        return template.query("SELECT number FROM invoice WHERE patient = " + patient, (row, i) -> row.getString("number"));
    }
}
