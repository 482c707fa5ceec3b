package com.harbour.tide;

import java.io.InputStream;
import java.util.concurrent.Callable;
import javax.xml.xpath.XPath;
import org.xml.sax.InputSource;

public class TideTables {
    Callable<String> height(XPath path, InputStream feed) {
        return () -> path.evaluate("/tides/tide[1]/height", new InputSource(feed));
    }
}
