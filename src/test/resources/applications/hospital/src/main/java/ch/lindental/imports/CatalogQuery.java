package ch.lindental.imports;

import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpression;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;

public class CatalogQuery {
    private static final XPathFactory FACTORY = XPathFactory.newInstance();

    private final Document catalog;

    public CatalogQuery(String xml) throws Exception {
        this.catalog = XmlMerge.parse(xml);
    }

    public String price(String code) throws XPathExpressionException {
        XPath path = FACTORY.newXPath();
        XPathExpression expression = path.compile(String.format("//drug[@code='%s']/price/text()", code));
        return expression.evaluate(catalog);
    }

    public boolean login(String user, String pin) throws XPathExpressionException {
        String query = "//user[name='" + user + "' and pin='" + pin + "']";
        return (Boolean) FACTORY.newXPath().evaluate("boolean(" + query + ")", catalog, XPathConstants.BOOLEAN);
    }

    public double total() throws XPathExpressionException {
        return (Double) FACTORY.newXPath().evaluate("sum(//price)", catalog, XPathConstants.NUMBER);
    }
}
