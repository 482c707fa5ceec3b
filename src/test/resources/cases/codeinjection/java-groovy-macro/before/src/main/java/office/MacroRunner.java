package office;

import groovy.lang.GroovyShell;

public class MacroRunner {
    private final GroovyShell shell = new GroovyShell();

    public Object stamp(String title, String author) {
        String script = "stamp('" + title + "', 'by " + author + "')";
        return shell.evaluate(script);
    }
}
