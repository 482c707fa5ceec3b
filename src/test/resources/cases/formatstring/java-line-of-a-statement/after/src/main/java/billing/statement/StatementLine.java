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
        return String.format(Locale.GERMANY, "%04d %s %,.2f", number, request.getParameter("purpose"), amount);
    }
}
