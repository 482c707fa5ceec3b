package net.press.font;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

public class FontPack {
    public int unpack(File pack, String folder) throws IOException {
        int count = 0;
        try (ZipFile zip = new ZipFile(pack)) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                File file = new File(folder + File.separator + entry.getName());
                try (InputStream in = zip.getInputStream(entry); FileOutputStream out = new FileOutputStream(file)) {
                    in.transferTo(out);
                    count++;
                }
            }
        }
        return count;
    }
}
