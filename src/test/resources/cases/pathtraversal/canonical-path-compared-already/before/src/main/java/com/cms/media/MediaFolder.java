package com.cms.media;

import java.io.File;
import java.io.IOException;

public class MediaFolder {
    private static final String MEDIA = "/srv/media";

    public File find(String name) throws IOException {
        File file = new File(MEDIA, name);
        if (!file.getCanonicalPath().startsWith(MEDIA + File.separator)) {
            throw new IOException("outside of the media folder");
        }
        return file;
    }
}
