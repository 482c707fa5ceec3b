package org.press.index;

import java.io.InputStream;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.helpers.DefaultHandler;

public class Indexer {
    public void index(InputStream page, DefaultHandler handler) throws Exception {
        if (page != null)
            SAXParserFactory.newInstance().newSAXParser().parse(page, handler);
    }
}
