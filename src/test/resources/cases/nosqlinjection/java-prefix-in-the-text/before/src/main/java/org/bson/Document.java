package org.bson;

public class Document {
    public Document(String key, Object value) {}

    public static Document parse(String json) {
        return new Document(json, json);
    }
}
