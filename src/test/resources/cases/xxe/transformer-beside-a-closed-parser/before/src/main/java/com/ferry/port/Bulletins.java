package com.ferry.port;

import java.io.File;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;

public class Bulletins {
    public String text(File bulletin) throws Exception {
        DocumentBuilderFactory builders = DocumentBuilderFactory.newInstance();
        builders.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document = builders.newDocumentBuilder().parse(bulletin);
        StringWriter text = new StringWriter();
        TransformerFactory printers = TransformerFactory.newInstance();
        printers.newTransformer().transform(new DOMSource(document), new StreamResult(text));
        return text.toString();
    }
}
