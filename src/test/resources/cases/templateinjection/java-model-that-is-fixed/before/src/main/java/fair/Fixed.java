package fair;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;

public class Fixed {
    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_32);

    public String print(String stall) throws IOException, TemplateException {
        Map<String, Object> model = Map.of("open", "9 to 5");
        Template page = new Template("stall", new StringReader("Stall " + stall + ": ${open}"), configuration);
        StringWriter out = new StringWriter();
        page.process(model, out);
        return out.toString();
    }
}
