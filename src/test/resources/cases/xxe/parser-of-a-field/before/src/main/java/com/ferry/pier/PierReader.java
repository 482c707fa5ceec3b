package com.ferry.pier;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;

public class PierReader {
    private final SAXParser parser = SAXParserFactory.newInstance().newSAXParser();

    public PierReader() throws ParserConfigurationException, SAXException {}

    public SAXParser parser() {
        return parser;
    }
}
