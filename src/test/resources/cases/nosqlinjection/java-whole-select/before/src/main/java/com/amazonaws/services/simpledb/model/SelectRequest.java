package com.amazonaws.services.simpledb.model;

public class SelectRequest {
    public SelectRequest(String expression) {}
}
