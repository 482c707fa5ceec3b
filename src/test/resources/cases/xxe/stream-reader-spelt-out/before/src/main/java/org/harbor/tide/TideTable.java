package org.harbor.tide;

import java.io.InputStream;

public class TideTable {
    private final javax.xml.stream.XMLInputFactory inputs = javax.xml.stream.XMLInputFactory.newInstance();

    public int events(InputStream table) throws javax.xml.stream.XMLStreamException {
        int events = 0;
        var reader = inputs.createXMLStreamReader(table);
        while (reader.hasNext()) {
            reader.next();
            events++;
        }
        return events;
    }
}
