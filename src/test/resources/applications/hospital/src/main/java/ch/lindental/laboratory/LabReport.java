package ch.lindental.laboratory;

import java.io.File;
import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;

public class LabReport {
    private final File templates;

    public LabReport(File templates) {
        this.templates = templates;
    }

    public String html(String resultsXml, String language) throws TransformerException {
        TransformerFactory factory = TransformerFactory.newInstance();
        File sheet = new File(templates, "report_" + language + ".xsl");
        Transformer transformer = factory.newTransformer(new StreamSource(sheet));
        transformer.setOutputProperty("method", "html");
        StringWriter html = new StringWriter();
        transformer.transform(new StreamSource(new StringReader(resultsXml)), new StreamResult(html));
        return html.toString();
    }

    public String plain(String resultsXml) throws TransformerException {
        StringWriter text = new StringWriter();
        TransformerFactory.newInstance()
                .newTransformer()
                .transform(new StreamSource(new StringReader(resultsXml)), new StreamResult(text));
        return text.toString();
    }
}
