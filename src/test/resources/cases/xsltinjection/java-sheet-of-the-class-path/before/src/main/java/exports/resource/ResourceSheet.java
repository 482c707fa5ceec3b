package exports.resource;

import javax.xml.transform.Source;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.Result;
import javax.xml.transform.stream.StreamSource;

class ResourceSheet {
    void apply(Source document, Result out) throws TransformerException {
        StreamSource sheet = new StreamSource(ResourceSheet.class.getResourceAsStream("/sheets/list.xsl"));
        TransformerFactory.newInstance().newTransformer(sheet).transform(document, out);
    }
}
