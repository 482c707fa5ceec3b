package net.larch.xml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

public class OrderInbox {
    public static class Order {
        public String number;
    }

    public Order read(InputStream order) throws JAXBException {
        Unmarshaller unmarshaller = JAXBContext.newInstance(Order.class).createUnmarshaller();
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader;
        try {
            reader = factory.createXMLStreamReader(order);
        } catch (XMLStreamException unread) {
            throw new JAXBException(unread);
        }
        return (Order) unmarshaller.unmarshal(reader);
    }
}
