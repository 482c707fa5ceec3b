package crm.report;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.Expression;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;

public class ReportServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String region = req.getParameter("region");
        EvaluationContext values = new StandardEvaluationContext(getServletContext());
        Expression title = new SpelExpressionParser().parseExpression("'Report of ' + '" + region + "'.toUpperCase()");
        resp.setContentType("text/plain");
        resp.getWriter().println(title.getValue(values, String.class).length());
    }
}
