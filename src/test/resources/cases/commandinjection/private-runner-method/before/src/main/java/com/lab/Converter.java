package com.lab;

import java.io.IOException;

public class Converter {
    public void toPdf(String document) throws IOException {
        run("soffice --headless --convert-to pdf " + document);
    }

    private void run(String command) throws IOException {
        Runtime.getRuntime().exec(command);
    }
}
