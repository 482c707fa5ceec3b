package portal.calc;

import javax.script.ScriptEngineManager;
import javax.script.ScriptException;
import javax.servlet.http.HttpServletRequest;

public class Calculator {
    public Object compute(HttpServletRequest request) throws ScriptException {
        return new ScriptEngineManager().getEngineByName("js").eval("var x = " + request.getParameter("x") + "; x * 2");
    }
}
