package net.larch.xml;

import jakarta.xml.bind.JAXBContext;
import java.io.File;

public class CatalogueFile {
    public static class Catalogue {
        public int items;
    }

    public Catalogue read(File file) throws Exception {
        return (Catalogue) JAXBContext.newInstance(Catalogue.class).createUnmarshaller().unmarshal(file);
    }
}
