package com.archive.many;

import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

public class Signatures {
    public int count(Document papers, java.util.List<String> signatures) throws XPathExpressionException {
        XPath xpath = XPathFactory.newInstance().newXPath();
        int found = 0;
        for (String signature : signatures) {
            String hit = xpath.evaluate("//paper[@signature='" + signature + "']", papers);
            found += hit.isEmpty() ? 0 : 1;
        }
        return found;
    }
}
