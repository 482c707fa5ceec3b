package com.harbour.crew;

import java.io.InputStream;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.Unmarshaller;
import javax.xml.transform.stream.StreamSource;

public class CrewImport {
    <T> T member(Unmarshaller unmarshaller, Class<T> type, InputStream upload) throws Exception {
        StreamSource source = new StreamSource(upload);
        JAXBElement<T> member = unmarshaller.unmarshal(source, type);
        return member.getValue();
    }
}
