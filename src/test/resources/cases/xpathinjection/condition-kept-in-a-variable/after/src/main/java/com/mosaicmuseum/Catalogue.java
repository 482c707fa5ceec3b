package com.mosaicmuseum;

import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;

public class Catalogue {
    private final Document document;

    public Catalogue(Document document) {
        this.document = document;
    }

    public boolean lent(String mosaic, String museum) throws XPathExpressionException {
        String loan = "//loan[@mosaic=$mosaic and museum=$museum]";
        XPath xpath = XPathFactory.newInstance().newXPath();
        xpath.setXPathVariableResolver(variable -> "mosaic".equals(variable.getLocalPart()) ? String.valueOf(mosaic) : "museum".equals(variable.getLocalPart()) ? String.valueOf(museum) : null);
        return (Boolean) xpath.evaluate("count(".concat(loan).concat(") > 0"), document, XPathConstants.BOOLEAN);
    }
}
