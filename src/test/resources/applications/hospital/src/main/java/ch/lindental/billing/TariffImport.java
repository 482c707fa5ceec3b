package ch.lindental.billing;

import ch.lindental.core.Money;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

public final class TariffImport {
    private TariffImport() {
    }

    public static Map<String, Money> read(InputStream in) throws IOException, SAXException, ParserConfigurationException {
        return prices(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in));
    }

    public static Map<String, Money> read(String xml) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory dbf = DocumentBuilderFactory.newInstance();
        dbf.setNamespaceAware(true);
        return prices(dbf.newDocumentBuilder().parse(new InputSource(new StringReader(xml))));
    }

    public static Map<String, Money> readOwn(File file) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory dbf = DocumentBuilderFactory.newInstance();
        dbf.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return prices(dbf.newDocumentBuilder().parse(file));
    }

    private static Map<String, Money> prices(Document document) {
        Map<String, Money> prices = new TreeMap<>();
        NodeList all = document.getElementsByTagName("position");
        for (int i = 0; i < all.getLength(); i++) {
            Element one = (Element) all.item(i);
            prices.put(one.getAttribute("code"), Money.of(new BigDecimal(one.getTextContent().trim())));
        }
        return prices;
    }
}
