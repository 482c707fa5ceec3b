package org.clinic.scans;

import java.io.File;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
public class ScanUpload {
    @Value("${clinic.scans.folder}")
    private String folder;

    @PostMapping("/scans")
    public String upload(@RequestParam("scan") MultipartFile scan) throws IOException {
        File target = new File(pathInFolder(folder + File.separator, scan.getOriginalFilename()));
        scan.transferTo(target);
        return target.getName();
    }

    /** Returns a folder with a path after it; refuses a path that climbs out by "..", also an encoded one. */
    private static String pathInFolder(String folder, String path) {
        for (String segment : path.replaceAll("(?i)%2e", ".").split("(?i)[/\\\\]|%2f|%5c")) {
            if (segment.trim().equals("..")) {
                throw new IllegalArgumentException("The path leads out of its folder");
            }
        }
        StringBuilder checked = new StringBuilder();
        for (char c : (folder + path).toCharArray()) {
            if (c == '\0') {
                throw new IllegalArgumentException("The path holds a NUL character");
            }
            checked.append(c);
        }
        return checked.toString();
    }
}
