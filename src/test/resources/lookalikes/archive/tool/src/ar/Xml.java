package ar;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import org.xml.sax.helpers.DefaultHandler;

class Xml {
   static void sax(File file, DefaultHandler handler) throws Exception {
      SAXParser parser = SAXParserFactory.newInstance().newSAXParser();
      parser.parse(file, handler);
   }

   static int elements(InputStream in) throws IOException {
      int count = 0;
      try {
         XMLStreamReader reader = XMLInputFactory.newFactory().createXMLStreamReader(in);
         while (reader.hasNext())
            if (reader.next() == XMLStreamReader.START_ELEMENT) count++;
      } catch (XMLStreamException e) {
         throw new IOException(e);
      }
      return count;
   }

   static String pretty(String xml) throws TransformerException {
      Transformer transformer = TransformerFactory.newInstance().newTransformer();
      StringWriter out = new StringWriter();
      transformer.transform(new StreamSource(new StringReader(xml)), new StreamResult(out));
      return out.toString();
   }
}
