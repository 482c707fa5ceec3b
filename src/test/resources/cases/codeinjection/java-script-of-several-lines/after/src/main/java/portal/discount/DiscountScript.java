package portal.discount;

import java.util.logging.Level;
import java.util.logging.Logger;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import javax.servlet.http.HttpServletRequest;

public class DiscountScript {
    private static final Logger LOG = Logger.getLogger(DiscountScript.class.getName());
    private final ScriptEngine engine;

    public DiscountScript(ScriptEngine engine) {
        this.engine = engine;
    }

    public double of(HttpServletRequest request, int count) {
        String code = request.getHeader("X-Voucher");
        StringBuilder script = new StringBuilder();
        script.append("var count = ").append(count).append(";\n");
        script.append("voucher(code, count);");
        try {
            engine.put("code", String.valueOf(code));
            return ((Number) engine.eval(script.toString())).doubleValue();
        } catch (ScriptException e) {
            LOG.log(Level.WARNING, "no discount", e);
            return 0;
        }
    }
}
