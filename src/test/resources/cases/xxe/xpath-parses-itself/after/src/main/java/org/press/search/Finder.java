package org.press.search;

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

public class Finder {
    public String author(InputStream page) throws XPathExpressionException {
        XPathExpression author = XPathFactory.newInstance().newXPath().compile("/page/author");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document;
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            document = factory.newDocumentBuilder().parse(new InputSource(page));
        } catch (ParserConfigurationException | SAXException | IOException unread) {
            throw new XPathExpressionException(unread);
        }
        return author.evaluate(document);
    }
}
