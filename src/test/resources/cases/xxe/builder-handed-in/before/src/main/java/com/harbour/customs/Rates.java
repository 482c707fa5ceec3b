package com.harbour.customs;

import java.io.File;
import java.io.IOException;
import javax.xml.parsers.DocumentBuilder;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

public class Rates {
    public Document rates(DocumentBuilder builder, File file) throws SAXException, IOException {
        return builder.parse(file);
    }
}
