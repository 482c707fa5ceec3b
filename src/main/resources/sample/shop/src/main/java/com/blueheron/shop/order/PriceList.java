package com.blueheron.shop.order;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A supplier's price list: {@code <prices><book isbn="…">1299</book>…</prices>}. */
public class PriceList {
    public Map<String, String> read(InputStream xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            DocumentBuilder builder = factory.newDocumentBuilder();
            Document document = builder.parse(xml);
            Map<String, String> prices = new TreeMap<>();
            NodeList books = document.getElementsByTagName("book");
            for (int i = 0; i < books.getLength(); i++) {
                Element book = (Element) books.item(i);
                prices.put(book.getAttribute("isbn"), book.getTextContent().trim());
            }
            return prices;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("not a price list", e);
        }
    }
}
