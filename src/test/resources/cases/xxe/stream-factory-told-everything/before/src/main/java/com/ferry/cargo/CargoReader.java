package com.ferry.cargo;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

public class CargoReader {
    public String first(InputStream manifest) throws XMLStreamException {
        XMLInputFactory inputs = XMLInputFactory.newInstance();
        inputs.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        inputs.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = inputs.createXMLStreamReader(manifest);
        reader.nextTag();
        return reader.getLocalName();
    }
}
