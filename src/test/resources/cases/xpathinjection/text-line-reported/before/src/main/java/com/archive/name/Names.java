package com.archive.name;

import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

public class Names {
    public String id(Document people, String name) throws XPathExpressionException {
        String expression = "//person[name='" + name + "']/@id";
        XPath xpath = XPathFactory.newInstance().newXPath();
        return xpath.evaluate(expression, people);
    }
}
