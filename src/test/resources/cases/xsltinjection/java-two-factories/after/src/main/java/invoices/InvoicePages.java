package invoices;

import javax.xml.XMLConstants;
import javax.xml.transform.Result;
import javax.xml.transform.Source;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;

class InvoicePages {
    void write(Source invoice, Source layout, Result page, Result copy) throws TransformerException {
        TransformerFactory first = TransformerFactory.newInstance();
        first.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        first.newTransformer().transform(invoice, copy);
        var second = TransformerFactory.newInstance();
        for (int i = 0; i < 2; i++) {
            if (i > 0) {
                second.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                second.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
                second.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
                second.newTransformer(layout).transform(invoice, page);
            }
        }
    }
}
