package com.harbour.tide;

import java.io.Reader;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.xml.sax.InputSource;

public class Currents {
    String speed(Reader feed) throws Exception {
        InputSource source = new InputSource(feed);
        XPath path = XPathFactory.newInstance().newXPath();
        String speed = path.evaluate("/currents/@speed", source);
        return speed.trim();
    }
}
