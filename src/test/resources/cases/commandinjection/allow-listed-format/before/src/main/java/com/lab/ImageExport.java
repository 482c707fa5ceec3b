package com.lab;

import java.io.IOException;
import java.util.List;

public class ImageExport {
    private static final List<String> FORMATS = List.of("png", "jpg", "tiff");

    public void export(String format) throws IOException {
        if (!FORMATS.contains(format)) {
            return;
        }
        Runtime.getRuntime().exec("convert plan.svg plan." + format);
    }
}
