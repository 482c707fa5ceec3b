package letters;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;

public class LetterPrinter {
    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_32);

    public String print(String patient, int number) throws IOException, TemplateException {
        Map<String, Object> model = new HashMap<>();
        model.put("number", number);
        model.put("patient", String.valueOf(patient));
        Template letter = new Template(
                "letter", new StringReader("To ${patient}\nYour appointment is no. ${number}."), configuration);
        StringWriter out = new StringWriter();
        letter.process(model, out);
        return out.toString();
    }
}
