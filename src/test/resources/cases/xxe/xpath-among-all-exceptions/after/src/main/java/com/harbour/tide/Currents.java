package com.harbour.tide;

import java.io.Reader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.xml.sax.InputSource;

public class Currents {
    String speed(Reader feed) throws Exception {
        InputSource source = new InputSource(feed);
        XPath path = XPathFactory.newInstance().newXPath();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        String speed = path.evaluate("/currents/@speed", factory.newDocumentBuilder().parse(source));
        return speed.trim();
    }
}
