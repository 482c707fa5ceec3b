package com.blueheron.shop.catalog;

/** A book as the catalogue shows it; the price is in cents. */
public record Book(long id, String title, String author, int price) {}
