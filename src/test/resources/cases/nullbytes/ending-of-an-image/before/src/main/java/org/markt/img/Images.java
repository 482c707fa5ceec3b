package org.markt.img;

import org.apache.commons.io.FilenameUtils;

public class Images {
    public boolean isPhoto(String name) {
        return "jpg".equals(FilenameUtils.getExtension(name));
    }
}
