package com.archive.page;

import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

public class Pages {
    public String page(Document book, int number) throws XPathExpressionException {
        XPath xpath = XPathFactory.newInstance().newXPath();
        xpath.setXPathVariableResolver(variable -> "number".equals(variable.getLocalPart()) ? String.valueOf(number) : null);
        return xpath.evaluate("/book/page[number($number)]/text()", book);
    }
}
