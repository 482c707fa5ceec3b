package com.harbour.crew;

import java.io.InputStream;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.Unmarshaller;
import javax.xml.stream.XMLInputFactory;
import javax.xml.transform.stream.StreamSource;

public class CrewImport {
    <T> T member(Unmarshaller unmarshaller, Class<T> type, InputStream upload) throws Exception {
        StreamSource source = new StreamSource(upload);
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        JAXBElement<T> member = unmarshaller.unmarshal(factory.createXMLStreamReader(source), type);
        return member.getValue();
    }
}
