package org.press.plugins;

import java.io.InputStream;
import javax.xml.parsers.DocumentBuilder;
import org.w3c.dom.Document;

public class Plugin {
    public Document settings(DocumentBuilder builder, InputStream text) throws Exception {
        return builder.parse(text);
    }
}
