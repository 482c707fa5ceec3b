package com.harbour.berth;

import java.io.File;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;

public class BerthPlan {
    void plan(Transformer transformer, File from, File to) throws TransformerException {
        transformer.transform(new StreamSource(from), new StreamResult(to));
    }
}
