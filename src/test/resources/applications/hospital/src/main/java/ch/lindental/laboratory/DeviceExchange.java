package ch.lindental.laboratory;

import java.io.Reader;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

public class DeviceExchange {
    private final XMLInputFactory factory = XMLInputFactory.newInstance();

    public String serial(String hello) throws XMLStreamException {
        return textOf("serial", new StringReader(hello));
    }

    public double temperature(Reader telegram) throws XMLStreamException {
        return Double.parseDouble(textOf("temperature", telegram));
    }

    private String textOf(String element, Reader telegram) throws XMLStreamException {
        XMLStreamReader reader = factory.createXMLStreamReader(telegram);
        try {
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals(element)) {
                    return reader.getElementText();
                }
            }
            return "";
        } finally {
            reader.close();
        }
    }
}
