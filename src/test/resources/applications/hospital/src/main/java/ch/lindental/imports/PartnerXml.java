package ch.lindental.imports;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.XMLReaderFactory;

public class PartnerXml {
    @SuppressWarnings("deprecation")
    public List<String> names(String xml) throws SAXException, IOException {
        XMLReader reader = XMLReaderFactory.createXMLReader();
        return read(reader, xml);
    }

    public List<String> namesAgain(String xml) throws SAXException, IOException, ParserConfigurationException {
        SAXParserFactory spf = SAXParserFactory.newInstance();
        spf.setValidating(false);
        XMLReader reader = spf.newSAXParser().getXMLReader();
        return read(reader, xml);
    }

    private static List<String> read(XMLReader reader, String xml) throws SAXException, IOException {
        List<String> names = new ArrayList<>();
        reader.setContentHandler(new DefaultHandler() {
            private final StringBuilder text = new StringBuilder();

            @Override
            public void startElement(String uri, String local, String name, Attributes attributes) {
                text.setLength(0);
            }

            @Override
            public void characters(char[] ch, int start, int length) {
                text.append(ch, start, length);
            }

            @Override
            public void endElement(String uri, String local, String name) {
                if ("name".equals(name)) {
                    names.add(text.toString());
                }
            }
        });
        reader.parse(new InputSource(new StringReader(xml)));
        return names;
    }
}
