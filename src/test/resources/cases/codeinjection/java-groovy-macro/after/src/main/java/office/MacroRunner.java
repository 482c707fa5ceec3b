package office;

import groovy.lang.GroovyShell;

public class MacroRunner {
    private final GroovyShell shell = new GroovyShell();

    public Object stamp(String title, String author) {
        String script = "stamp(title, author)";
        shell.setVariable("title", String.valueOf(title));
        shell.setVariable("author", "by " + author);
        return shell.evaluate(script);
    }
}
