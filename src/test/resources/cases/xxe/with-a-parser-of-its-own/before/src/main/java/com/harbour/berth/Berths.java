package com.harbour.berth;

import java.io.File;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;

public class Berths {
    Document berths(File file) throws Exception {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        return parsers.newDocumentBuilder().parse(file);
    }
}
