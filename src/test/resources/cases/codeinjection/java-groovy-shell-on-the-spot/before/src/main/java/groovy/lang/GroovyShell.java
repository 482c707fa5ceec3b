package groovy.lang;

public class GroovyShell {
    public Object evaluate(String script) {
        return script;
    }

    public void setVariable(String name, Object value) {}
}
