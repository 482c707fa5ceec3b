package com.archive.find;

import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

public class Letters {
    public NodeList find(Document letters, String writer) throws XPathExpressionException {
        StringBuilder query = new StringBuilder("//letter[@lang='de'");
        if (writer != null) {
            query.append(" and writer='").append(writer).append("'");
        }
        query.append("]");
        XPath xpath = XPathFactory.newInstance().newXPath();
        return (NodeList) xpath.evaluate(query.toString(), letters, XPathConstants.NODESET);
    }
}
