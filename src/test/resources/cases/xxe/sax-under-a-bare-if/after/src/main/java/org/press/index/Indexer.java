package org.press.index;

import java.io.InputStream;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.helpers.DefaultHandler;

public class Indexer {
    public void index(InputStream page, DefaultHandler handler) throws Exception {
        if (page != null) {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(page, handler);
        }
    }
}
