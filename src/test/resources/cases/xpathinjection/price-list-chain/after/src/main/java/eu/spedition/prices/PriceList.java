package eu.spedition.prices;

import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.xml.sax.InputSource;

public class PriceList {
    public String price(InputSource list, String country, int weight) {
        try {
            String value = String.valueOf(country.trim());
            XPath xpath = XPathFactory.newInstance()
                    .newXPath();
            xpath.setXPathVariableResolver(variable -> "value".equals(variable.getLocalPart()) ? value : "weight".equals(variable.getLocalPart()) ? String.valueOf(weight) : null);
            return xpath
                    .evaluate("/prices/zone[@country=$value]/step[@kg=number($weight)]/text()", list);
        } catch (XPathExpressionException e) {
            throw new IllegalStateException(e);
        }
    }
}
