package portal;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import javax.script.ScriptException;
import javax.servlet.http.HttpServletRequest;

public class GreetingScript {
    public Object run(HttpServletRequest request) throws ScriptException {
        ScriptEngine engine = new ScriptEngineManager().getEngineByName("JavaScript");
        String user = request.getParameter("user");
        engine.put("user", String.valueOf(user));
        return engine.eval("'Hello, ' + user.trim() + '!'");
    }
}
