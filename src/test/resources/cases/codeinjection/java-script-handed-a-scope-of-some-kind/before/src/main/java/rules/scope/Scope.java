package rules.scope;

import java.util.Map;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptException;

class Scope {
    Object of(ScriptEngine engine, ScriptContext context, String name) throws ScriptException {
        return engine.eval("greet('" + name + "')", context);
    }
}
