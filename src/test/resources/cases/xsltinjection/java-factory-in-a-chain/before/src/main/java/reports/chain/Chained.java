package reports.chain;

import java.io.InputStream;
import java.io.StringWriter;
import javax.xml.transform.Source;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;

class Chained {
    String apply(InputStream sheet, Source document) throws TransformerException {
        Transformer transformer = TransformerFactory.newInstance().newTransformer(new StreamSource(sheet));
        StringWriter out = new StringWriter();
        transformer.transform(document, new StreamResult(out));
        return out.toString();
    }
}
