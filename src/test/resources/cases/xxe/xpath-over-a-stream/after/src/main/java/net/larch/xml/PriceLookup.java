package net.larch.xml;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathExpression;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

public class PriceLookup {
    public String price(InputStream list) throws XPathExpressionException {
        XPathExpression price = XPathFactory.newInstance().newXPath().compile("/list/item[1]/price");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document;
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            document = factory.newDocumentBuilder().parse(new InputSource(list));
        } catch (ParserConfigurationException | SAXException | IOException unread) {
            throw new XPathExpressionException(unread);
        }
        return price.evaluate(document);
    }
}
