package notices;

import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;

public class NoticePage {
    private final TemplateEngine engine;

    public NoticePage(TemplateEngine engine) {
        this.engine = engine;
    }

    public String show(String title, String author) {
        Context context = new Context();
        context.setVariable("author", author);
        context.setVariable("title", String.valueOf(title));
        return engine.process("<h1>[(${title})]</h1><p th:text=\"${author}\"></p>", context);
    }
}
