package com.mongodb;

public class BasicDBObject {
    public BasicDBObject(String key, Object value) {}

    public static BasicDBObject parse(String json) {
        return new BasicDBObject(json, json);
    }
}
