package orchestra.script;

import javax.script.Compilable;
import javax.script.CompiledScript;
import javax.script.ScriptException;

class Later {
    CompiledScript greeting(Compilable engine, String name) throws ScriptException {
        return engine.compile("'Hello ' + '" + name + "'");
    }
}
