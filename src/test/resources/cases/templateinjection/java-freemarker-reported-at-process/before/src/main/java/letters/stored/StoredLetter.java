package letters.stored;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

public class StoredLetter {
    private final Configuration configuration;

    public StoredLetter(Configuration configuration) {
        this.configuration = configuration;
    }

    public void write(Map<String, Object> model, Writer out) throws IOException, TemplateException {
        configuration.getTemplate("letter.ftl").process(model, out);
    }
}
