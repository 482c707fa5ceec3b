package com.harbour.manifest;

import java.io.InputStream;
import java.util.concurrent.Callable;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;

public class Manifests {
    private static final DocumentBuilderFactory PARSERS = DocumentBuilderFactory.newInstance();

    public Callable<Document> later(InputStream upload) {
        return () -> PARSERS.newDocumentBuilder().parse(upload);
    }
}
