package ch.lindental.imports;

import java.io.StringReader;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

public class EventImport {
    public int elements(String xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        XMLEventReader events = factory.createXMLEventReader(new StringReader(xml));
        int count = 0;
        while (events.hasNext()) {
            XMLEvent event = events.nextEvent();
            if (event.isStartElement()) {
                count++;
            }
        }
        return count;
    }

    public String firstText(String xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLEventReader events = factory.createXMLEventReader(new StringReader(xml));
        while (events.hasNext()) {
            XMLEvent event = events.nextEvent();
            if (event.isCharacters() && !event.asCharacters().isWhiteSpace()) {
                return event.asCharacters().getData();
            }
        }
        return null;
    }
}
