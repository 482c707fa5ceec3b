package com.lockers;

import org.apache.commons.lang3.RandomStringUtils;

public class Names {
    @SuppressWarnings("deprecation")
    public String temporary() {
        return RandomStringUtils.randomGraph(12);
    }
}
