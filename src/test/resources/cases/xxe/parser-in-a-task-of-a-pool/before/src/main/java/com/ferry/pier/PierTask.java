package com.ferry.pier;

import java.util.concurrent.Callable;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

public class PierTask {
    private final SAXParserFactory parsers = SAXParserFactory.newInstance();

    public Callable<SAXParser> maker() {
        return () -> {
            SAXParser made = parsers.newSAXParser();
            return made;
        };
    }
}
