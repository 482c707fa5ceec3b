package letters.fixed;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

class FixedModel {
    void write(Configuration configuration, String user, Writer out) throws IOException, TemplateException {
        Map<String, String> model = Map.of("year", "2026");
        Template foot = new Template("foot", user + " (c) ${year}", configuration);
        foot.process(model, out);
    }
}
