package com.amazonaws.services.simpledb.model;

public class SelectRequest {
    public SelectRequest(String expression) {}

    public SelectRequest(String expression, Boolean consistent) {}
}
