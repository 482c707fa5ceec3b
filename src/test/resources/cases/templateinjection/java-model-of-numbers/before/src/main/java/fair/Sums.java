package fair;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;

public class Sums {
    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_32);

    public String print(String hall, Map<String, Integer> totals) throws IOException, TemplateException {
        Template page = new Template("sums", new StringReader("Hall " + hall + ": ${total}"), configuration);
        StringWriter out = new StringWriter();
        page.process(totals, out);
        return out.toString();
    }
}
