package com.archive.any;

import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

public class AnyOf {
    public String any(Document papers, java.util.List<String> towns) throws XPathExpressionException {
        StringBuilder query = new StringBuilder("//paper[@town='x'");
        for (String town : towns) {
            query.append(" or @town='").append(town).append("'");
        }
        XPath xpath = XPathFactory.newInstance().newXPath();
        query.append("]");
        return xpath.evaluate(query.toString(), papers);
    }
}
