package reports.own;

import java.io.File;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamSource;

public class OwnSheet {
    public Transformer sheet() throws TransformerConfigurationException {
        String folder = System.getProperty("report.sheets");
        return TransformerFactory.newInstance().newTransformer(new StreamSource(new File(folder + "/report.xsl")));
    }
}
