package net.larch.xml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.io.InputStream;

public class OrderInbox {
    public static class Order {
        public String number;
    }

    public Order read(InputStream order) throws JAXBException {
        Unmarshaller unmarshaller = JAXBContext.newInstance(Order.class).createUnmarshaller();
        return (Order) unmarshaller.unmarshal(order);
    }
}
