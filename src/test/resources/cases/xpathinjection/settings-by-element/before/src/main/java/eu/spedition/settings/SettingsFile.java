package eu.spedition.settings;

import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import org.w3c.dom.Document;

public class SettingsFile {
    private final XPath xpath;

    public SettingsFile(XPath xpath) {
        this.xpath = xpath;
    }

    public String value(Document settings, String name) throws XPathExpressionException {
        return xpath.evaluate("/settings/" + name, settings);
    }
}
