package org.markt.xml;

class OrderXml {
    String write(String amount) {
        return "<order><amount>" + amount + "</amount></order>";
    }
}
