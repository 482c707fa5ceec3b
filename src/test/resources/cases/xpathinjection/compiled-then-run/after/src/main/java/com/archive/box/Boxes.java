package com.archive.box;

import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

public class Boxes {
    public String shelf(Document boxes, String number) throws XPathExpressionException {
        XPath xpath = XPathFactory.newInstance().newXPath();
        String expression = "/boxes/box[@number=$number]/shelf";
        xpath.setXPathVariableResolver(variable -> "number".equals(variable.getLocalPart()) ? String.valueOf(number) : null);
        javax.xml.xpath.XPathExpression compiled = xpath.compile(expression);
        return compiled.evaluate(boxes);
    }
}
