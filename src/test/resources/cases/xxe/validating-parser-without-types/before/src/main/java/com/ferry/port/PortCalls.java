package com.ferry.port;

import java.io.File;
import java.io.IOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

public class PortCalls {
    public Document read(File calls) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory makers = DocumentBuilderFactory.newInstance();
        makers.setValidating(true);
        makers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return makers.newDocumentBuilder().parse(calls);
    }
}
