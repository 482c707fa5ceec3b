package ch.lindental.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

public class FeedReader {
    private static final String NEWS = "https://news.health.example/feed.xml";

    public List<String> news() throws Exception {
        try (InputStream in = new URL(NEWS).openStream()) {
            return titles(builder().parse(in));
        }
    }

    public List<String> parse(String xml) throws Exception {
        return titles(builder().parse(new InputSource(new StringReader(xml))));
    }

    private DocumentBuilder builder() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setIgnoringComments(true);
        return factory.newDocumentBuilder();
    }

    private static List<String> titles(Document document) {
        List<String> titles = new ArrayList<>();
        NodeList nodes = document.getElementsByTagName("title");
        for (int i = 0; i < nodes.getLength(); i++) {
            titles.add(nodes.item(i).getTextContent());
        }
        return titles;
    }
}
