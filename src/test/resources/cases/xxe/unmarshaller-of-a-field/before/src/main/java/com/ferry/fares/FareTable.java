package com.ferry.fares;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.File;

public class FareTable {
    private final Object fares =
            JAXBContext.newInstance(FareTable.class).createUnmarshaller().unmarshal(new File("fares.xml"));

    public FareTable() throws JAXBException {}

    public Object fares() {
        return fares;
    }
}
