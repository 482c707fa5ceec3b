package orchestra.fresh;

import javax.script.ScriptEngineManager;
import javax.script.ScriptException;

class Fresh {
    Object greet(String name) throws ScriptException {
        return new ScriptEngineManager().getEngineByName("js").eval("'Hello ' + '" + name + "'");
    }
}
