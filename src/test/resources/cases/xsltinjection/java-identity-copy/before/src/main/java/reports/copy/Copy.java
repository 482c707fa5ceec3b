package reports.copy;

import javax.xml.transform.Result;
import javax.xml.transform.Source;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;

class Copy {
    void copy(Source from, Result to) throws TransformerException {
        TransformerFactory.newInstance().newTransformer().transform(from, to);
    }
}
