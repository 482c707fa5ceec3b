package orchestra.context;

import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptException;

class Context {
    Object greet(ScriptEngine engine, ScriptContext context, String name) throws ScriptException {
        return engine.eval("'Hello ' + '" + name + "'", context);
    }
}
