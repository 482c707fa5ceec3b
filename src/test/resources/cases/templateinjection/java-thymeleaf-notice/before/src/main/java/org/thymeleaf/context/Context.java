package org.thymeleaf.context;

public class Context {
    public void setVariable(String name, Object value) {}
}
