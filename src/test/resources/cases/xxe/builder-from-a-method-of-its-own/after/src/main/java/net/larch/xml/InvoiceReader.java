package net.larch.xml;

import java.io.InputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;

public class InvoiceReader {
    private static final DocumentBuilderFactory FACTORY = DocumentBuilderFactory.newInstance();

    private DocumentBuilder builder() throws ParserConfigurationException {
        FACTORY.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return FACTORY.newDocumentBuilder();
    }

    public Document read(InputStream invoice) throws Exception {
        return builder().parse(invoice);
    }
}
