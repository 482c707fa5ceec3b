package com.mongodb;

public class BasicDBObject {
    public BasicDBObject(String key, Object value) {}

    public BasicDBObject append(String key, Object value) {
        return this;
    }

    public static BasicDBObject parse(String json) {
        return new BasicDBObject(json, json);
    }
}
