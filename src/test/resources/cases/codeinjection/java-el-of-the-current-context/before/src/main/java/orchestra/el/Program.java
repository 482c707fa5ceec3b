package orchestra.el;

import javax.el.ELContext;
import javax.el.ExpressionFactory;
import javax.servlet.http.HttpServletRequest;

abstract class Program {
    private final ExpressionFactory factory = ExpressionFactory.newInstance();

    abstract ELContext current();

    Object title(HttpServletRequest request) {
        String composer = request.getParameter("composer");
        return factory.createValueExpression(current(), "By " + composer + " in ${year}", String.class)
                .getValue(current());
    }
}
