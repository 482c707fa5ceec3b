package org.lager.xml;

class Names {
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
}
