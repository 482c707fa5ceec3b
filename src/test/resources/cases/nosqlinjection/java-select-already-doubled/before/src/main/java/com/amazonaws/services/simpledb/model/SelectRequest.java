package com.amazonaws.services.simpledb.model;

public class SelectRequest {
    public SelectRequest withSelectExpression(String expression) {
        return this;
    }
}
