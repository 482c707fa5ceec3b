package billing.statement;

import java.math.BigDecimal;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;

public class StatementLine {
    private final HttpServletRequest request;

    public StatementLine(HttpServletRequest request) {
        this.request = request;
    }

    public String text(int number, BigDecimal amount) {
        String format = "%04d ";
        format += request.getParameter("purpose");
        format += " %,.2f";
        return String.format(Locale.GERMANY, format, number, amount);
    }
}
