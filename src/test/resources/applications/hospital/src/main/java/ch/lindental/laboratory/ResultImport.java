package ch.lindental.laboratory;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Results as the analyzers of the partner laboratory send them. */
public class ResultImport {
    public Map<String, String> read(InputStream in) throws IOException {
        Results results = new Results();
        try {
            SAXParser parser = SAXParserFactory.newInstance().newSAXParser();
            parser.parse(in, results);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("no readable results", e);
        }
        return results.values;
    }

    private static final class Results extends DefaultHandler {
        private final Map<String, String> values = new LinkedHashMap<>();
        private final StringBuilder text = new StringBuilder();
        private String id;

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) {
            text.setLength(0);
            if (name.equals("result")) {
                id = attributes.getValue("sample");
            }
        }

        @Override
        public void characters(char[] ch, int start, int length) {
            text.append(ch, start, length);
        }

        @Override
        public void endElement(String uri, String local, String name) {
            if (name.equals("result")) {
                values.put(id, text.toString().trim());
            }
        }
    }
}
