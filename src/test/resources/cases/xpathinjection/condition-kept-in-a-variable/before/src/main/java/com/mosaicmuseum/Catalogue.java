package com.mosaicmuseum;

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
        String loan = "//loan[@mosaic='" + mosaic + "' and museum='" + museum + "']";
        return (Boolean) XPathFactory.newInstance().newXPath().evaluate("count(" + loan + ") > 0", document, XPathConstants.BOOLEAN);
    }
}
