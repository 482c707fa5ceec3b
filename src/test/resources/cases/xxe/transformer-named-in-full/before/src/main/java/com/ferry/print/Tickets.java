package com.ferry.print;

import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;

public class Tickets {
    public Transformer printer() throws TransformerConfigurationException {
        TransformerFactory makers = TransformerFactory.newInstance();
        makers.setAttribute(javax.xml.XMLConstants.ACCESS_EXTERNAL_DTD, "");
        makers.setAttribute(javax.xml.XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
        return makers.newTransformer();
    }
}
