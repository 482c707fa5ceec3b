package mail;

import javax.el.ELContext;
import javax.el.ExpressionFactory;
import javax.el.ValueExpression;
import javax.servlet.http.HttpServletRequest;

public class MailText {
    private final ExpressionFactory factory = ExpressionFactory.newInstance();

    public Object render(ELContext context, HttpServletRequest request) {
        String salutation = request.getParameter("salutation");
        context.getVariableMapper().setVariable("salutation", factory.createValueExpression(String.valueOf(salutation), String.class));
        ValueExpression text = factory.createValueExpression(
                context, "Dear ${salutation} ${customer.name}, your order is ready.", String.class);
        return text.getValue(context);
    }
}
