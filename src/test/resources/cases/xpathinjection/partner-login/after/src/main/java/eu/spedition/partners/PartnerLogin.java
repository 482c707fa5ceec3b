package eu.spedition.partners;

import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpression;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;

public class PartnerLogin {
    public boolean knows(Document partners, String user, String key) throws XPathExpressionException {
        String expression = "//partner[@user=$user and @key=$key]";
        XPath xpath = XPathFactory.newInstance().newXPath();
        xpath.setXPathVariableResolver(variable -> "user".equals(variable.getLocalPart()) ? String.valueOf(user) : "key".equals(variable.getLocalPart()) ? String.valueOf(key) : null);
        XPathExpression compiled = xpath.compile(expression);
        return (Boolean) compiled.evaluate(partners, XPathConstants.BOOLEAN);
    }
}
