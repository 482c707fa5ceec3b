package com.harbour.crew;

import java.io.StringReader;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;

public class CrewMail {
    Object crew(Unmarshaller unmarshaller, String body) throws JAXBException {
        StringReader text = new StringReader(body);
        if (body.isEmpty()) return null;
        return unmarshaller.unmarshal(text);
    }
}
