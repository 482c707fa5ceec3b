package com.archive.year;

import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

public class Years {
    public NodeList of(Document papers, String year, String town) throws XPathExpressionException {
        XPath xpath = XPathFactory.newInstance().newXPath();
        String expression = "//paper[@year=$year and @town=$town]";
        xpath.setXPathVariableResolver(variable -> "year".equals(variable.getLocalPart()) ? String.valueOf(year) : "town".equals(variable.getLocalPart()) ? String.valueOf(town) : null);
        return (NodeList) xpath.evaluate(expression, papers, XPathConstants.NODESET);
    }
}
