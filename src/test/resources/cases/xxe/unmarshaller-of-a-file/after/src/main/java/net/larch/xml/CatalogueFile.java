package net.larch.xml;

import jakarta.xml.bind.JAXBContext;
import java.io.File;
import javax.xml.stream.XMLInputFactory;
import javax.xml.transform.stream.StreamSource;

public class CatalogueFile {
    public static class Catalogue {
        public int items;
    }

    public Catalogue read(File file) throws Exception {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return (Catalogue) JAXBContext.newInstance(Catalogue.class).createUnmarshaller().unmarshal(factory.createXMLStreamReader(new StreamSource(file)));
    }
}
