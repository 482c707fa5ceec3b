package ch.lindental.finance;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Account statements of the bank, camt.053 without its name spaces. */
public class BankFile {
    private static final DocumentBuilderFactory FACTORY = DocumentBuilderFactory.newInstance();

    private final Document document;

    public BankFile(String xml) throws Exception {
        DocumentBuilder builder = FACTORY.newDocumentBuilder();
        this.document = builder.parse(new InputSource(new StringReader(xml)));
    }

    public List<BigDecimal> payments(String reference) throws Exception {
        XPath xpath = XPathFactory.newInstance().newXPath();
        NodeList nodes = (NodeList) xpath.evaluate("//entry[ref='" + reference + "']/amount", document, XPathConstants.NODESET);
        List<BigDecimal> all = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            all.add(new BigDecimal(nodes.item(i).getTextContent()));
        }
        return all;
    }
}
