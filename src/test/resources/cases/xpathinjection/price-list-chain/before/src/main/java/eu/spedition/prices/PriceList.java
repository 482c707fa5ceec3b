package eu.spedition.prices;

import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.xml.sax.InputSource;

public class PriceList {
    public String price(InputSource list, String country, int weight) {
        try {
            return XPathFactory.newInstance()
                    .newXPath()
                    .evaluate("/prices/zone[@country=\"" + country.trim() + "\"]/step[@kg=" + weight + "]/text()", list);
        } catch (XPathExpressionException e) {
            throw new IllegalStateException(e);
        }
    }
}
