package net.larch.xml;

import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;

public class NodeLookup {
    public String title(Document page) throws XPathExpressionException {
        return XPathFactory.newInstance().newXPath().evaluate("/page/title", page);
    }
}
