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
        File target = new File(folder, scan.getOriginalFilename());
        scan.transferTo(target);
        return target.getName();
    }
}
