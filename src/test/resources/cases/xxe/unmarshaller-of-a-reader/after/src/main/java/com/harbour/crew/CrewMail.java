package com.harbour.crew;

import java.io.StringReader;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

public class CrewMail {
    Object crew(Unmarshaller unmarshaller, String body) throws JAXBException {
        StringReader text = new StringReader(body);
        if (body.isEmpty()) return null;
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader;
        try {
            reader = factory.createXMLStreamReader(text);
        } catch (XMLStreamException unread) {
            throw new JAXBException(unread);
        }
        return unmarshaller.unmarshal(reader);
    }
}
