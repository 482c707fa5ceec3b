package orchestra.bound;

import javax.script.Bindings;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import javax.script.SimpleBindings;
import javax.servlet.http.HttpServletRequest;

class Bound {
    Object greet(ScriptEngine engine, HttpServletRequest request) throws ScriptException {
        String name = request.getParameter("name");
        Bindings values = new SimpleBindings();
        values.put("hour", 20);
        return engine.eval("(hour > 18 ? 'Good evening ' : 'Hello ') + '" + name + "'", values);
    }
}
