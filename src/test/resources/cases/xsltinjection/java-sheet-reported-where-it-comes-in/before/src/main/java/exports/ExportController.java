package exports;

import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ExportController {
    @PostMapping("/export")
    public String export(@RequestParam String sheet, @RequestParam String data) throws TransformerException {
        StreamSource source = new StreamSource(new StringReader(sheet));
        TransformerFactory transformers = TransformerFactory.newInstance();
        Templates templates = transformers.newTemplates(source);
        StringWriter out = new StringWriter();
        templates.newTransformer().transform(new StreamSource(new StringReader(data)), new StreamResult(out));
        return out.toString();
    }
}
