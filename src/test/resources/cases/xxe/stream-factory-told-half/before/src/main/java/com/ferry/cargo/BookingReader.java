package com.ferry.cargo;

import java.io.Reader;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

public class BookingReader {
    public XMLEventReader open(Reader booking) throws XMLStreamException {
        XMLInputFactory inputs = XMLInputFactory.newInstance();
        inputs.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return inputs.createXMLEventReader(booking);
    }
}
