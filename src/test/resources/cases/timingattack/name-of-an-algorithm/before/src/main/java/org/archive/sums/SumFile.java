package org.archive.sums;

class SumFile {
    static int length(java.util.Properties settings) {
        String hashName = settings.getProperty("hash");
        if ("md5".equals(hashName)) {
            return 32;
        }
        return 64;
    }
}
