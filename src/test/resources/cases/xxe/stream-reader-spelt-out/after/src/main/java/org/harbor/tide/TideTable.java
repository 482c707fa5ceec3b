package org.harbor.tide;

import java.io.InputStream;

public class TideTable {
    private final javax.xml.stream.XMLInputFactory inputs = javax.xml.stream.XMLInputFactory.newInstance();

    public int events(InputStream table) throws javax.xml.stream.XMLStreamException {
        int events = 0;
        inputs.setProperty(javax.xml.stream.XMLInputFactory.SUPPORT_DTD, false);
        inputs.setProperty(javax.xml.stream.XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var reader = inputs.createXMLStreamReader(table);
        while (reader.hasNext()) {
            reader.next();
            events++;
        }
        return events;
    }
}
