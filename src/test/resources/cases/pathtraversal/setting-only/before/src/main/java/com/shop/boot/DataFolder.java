package com.shop.boot;

import java.io.File;

public class DataFolder {
    private final String home = System.getenv("SHOP_HOME");

    public File open() {
        File folder = new File(home);
        folder.mkdirs();
        return folder;
    }
}
