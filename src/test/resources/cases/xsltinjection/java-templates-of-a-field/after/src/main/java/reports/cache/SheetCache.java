package reports.cache;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;

public class SheetCache {
    private final TransformerFactory factory = TransformerFactory.newInstance();
    private final Map<String, Templates> known = new ConcurrentHashMap<>();

    public Templates of(String name, Source sheet) throws TransformerConfigurationException {
        Templates templates = known.get(name);
        if (templates == null) {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
            known.put(name, templates = factory.newTemplates(sheet));
        }
        return templates;
    }
}
