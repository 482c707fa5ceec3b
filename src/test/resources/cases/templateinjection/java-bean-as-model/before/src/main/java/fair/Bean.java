package fair;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;

public class Bean {
    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_32);

    public String print(String stall, Owner owner) throws IOException, TemplateException {
        Template page = new Template("stall", new StringReader("Stall " + stall + ": ${name}"), configuration);
        StringWriter out = new StringWriter();
        page.process(owner, out);
        return out.toString();
    }

    public record Owner(String name) {}
}
