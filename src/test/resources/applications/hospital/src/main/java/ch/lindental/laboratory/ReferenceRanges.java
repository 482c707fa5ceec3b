package ch.lindental.laboratory;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

public class ReferenceRanges {
    private final Document document;

    public ReferenceRanges(InputStream in) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            DocumentBuilder builder = factory.newDocumentBuilder();
            document = builder.parse(in);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    public String normal(String test, String sex) throws XPathExpressionException {
        XPath xpath = XPathFactory.newInstance().newXPath();
        return xpath.evaluate("/ranges/test[@name='" + test + "' and @sex='" + sex + "']/normal", document);
    }

    public int tests(String group) throws XPathExpressionException {
        String path = "//test";
        if (group != null) {
            path += "[@group='" + group + "']";
        }
        NodeList nodes = (NodeList) XPathFactory.newInstance().newXPath().compile(path).evaluate(document, XPathConstants.NODESET);
        return nodes.getLength();
    }

    public String unit(int position) throws XPathExpressionException {
        return XPathFactory.newInstance().newXPath().evaluate("/ranges/test[" + position + "]/@unit", document);
    }
}
