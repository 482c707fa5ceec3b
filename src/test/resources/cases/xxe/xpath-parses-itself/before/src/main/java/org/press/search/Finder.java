package org.press.search;

import java.io.InputStream;
import javax.xml.xpath.XPathExpression;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.xml.sax.InputSource;

public class Finder {
    public String author(InputStream page) throws XPathExpressionException {
        XPathExpression author = XPathFactory.newInstance().newXPath().compile("/page/author");
        return author.evaluate(new InputSource(page));
    }
}
