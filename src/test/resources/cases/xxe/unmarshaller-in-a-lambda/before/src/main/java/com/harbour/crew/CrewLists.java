package com.harbour.crew;

import java.io.InputStream;
import java.util.concurrent.Callable;
import jakarta.xml.bind.Unmarshaller;

public class CrewLists {
    private final Unmarshaller unmarshaller;

    public CrewLists(Unmarshaller unmarshaller) {
        this.unmarshaller = unmarshaller;
    }

    public Callable<Object> later(InputStream upload) {
        return () -> unmarshaller.unmarshal(upload);
    }
}
