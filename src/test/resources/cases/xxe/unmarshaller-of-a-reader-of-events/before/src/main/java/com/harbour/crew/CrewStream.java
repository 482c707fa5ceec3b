package com.harbour.crew;

import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import javax.xml.stream.XMLStreamReader;

public class CrewStream {
    Object crew(Unmarshaller unmarshaller, XMLStreamReader events) throws JAXBException {
        return unmarshaller.unmarshal(events);
    }
}
