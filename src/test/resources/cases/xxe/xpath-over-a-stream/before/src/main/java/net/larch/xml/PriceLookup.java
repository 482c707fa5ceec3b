package net.larch.xml;

import java.io.InputStream;
import javax.xml.xpath.XPathExpression;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.xml.sax.InputSource;

public class PriceLookup {
    public String price(InputStream list) throws XPathExpressionException {
        XPathExpression price = XPathFactory.newInstance().newXPath().compile("/list/item[1]/price");
        return price.evaluate(new InputSource(list));
    }
}
