package org.press.feeds;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

public class FeedReader {
    public String title(InputStream feed) throws IOException {
        try {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(feed);
            return document.getDocumentElement().getAttribute("title");
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }
}
