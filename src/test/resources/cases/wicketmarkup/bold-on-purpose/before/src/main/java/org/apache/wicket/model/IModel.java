package org.apache.wicket.model;

public interface IModel<T> {
    T getObject();
}
