package org.parish.books;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;

public class BaptismBook {
    private final String shelf;

    public BaptismBook(String shelf) {
        this.shelf = shelf;
    }

    public String page(String decade, String number) throws IOException {
        Path page = Paths.get(shelf, decade, number);
        return Files.readString(page);
    }
}
