package com.docs;

import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import org.w3c.dom.Document;

public class Shown {
    public String find(XPath path, Document books, String name) throws XPathExpressionException {
        String asked = "//book[@name='" + name + "']";
        String found = path.evaluate(asked, books);
        return found.isEmpty() ? "nothing for " + asked : found;
    }
}
