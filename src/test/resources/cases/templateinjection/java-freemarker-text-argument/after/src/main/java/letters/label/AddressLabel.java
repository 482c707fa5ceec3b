package letters.label;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;

class AddressLabel {
    static String of(Configuration configuration, String street, String city) throws IOException {
        StringWriter out = new StringWriter();
        Map<String, String> fields = new TreeMap<>();
        fields.put("city", city);
        try {
            fields.put("city2", String.valueOf(city));
            fields.put("street", String.valueOf(street));
            new Template("label", "<#if city == city2>${street}</#if>", configuration).process(fields, out);
        } catch (TemplateException e) {
            throw new IOException(e);
        }
        return out.toString();
    }
}
