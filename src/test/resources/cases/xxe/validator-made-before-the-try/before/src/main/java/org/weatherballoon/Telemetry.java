package org.weatherballoon;

import java.io.IOException;
import java.io.Reader;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;

public class Telemetry {
    private final Schema schema;

    public Telemetry(Schema schema) {
        this.schema = schema;
    }

    public String fault(Reader message) throws IOException {
        Validator validator = schema.newValidator();
        String fault = "";
        try {
            validator.validate(new StreamSource(message));
        } catch (SAXException e) {
            fault = e.getMessage();
        }
        return fault;
    }
}
