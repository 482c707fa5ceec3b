package fair;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;

public class Badge {
    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_32);

    public String print(String guest) throws IOException, TemplateException {
        Template badge = new Template("badge", new StringReader("Guest: " + guest), configuration);
        Map<String, Object> model = new HashMap<>();
        StringWriter out = new StringWriter();
        badge.process(model, out);
        return out.toString();
    }
}
