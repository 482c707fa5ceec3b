package com.harbour.customs;

import java.io.File;
import java.io.IOException;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

public class Tariffs {
    private final DocumentBuilder documents;
    private final DocumentBuilder schedules;

    public Tariffs() throws ParserConfigurationException {
        documents = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        schedules = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    }

    public Document tariff(File file) throws SAXException, IOException {
        return documents.parse(file);
    }

    public Document schedule(File file) throws SAXException, IOException {
        return schedules.parse(file);
    }
}
