package uploads;

import java.io.File;
import java.io.IOException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UploadController {
    private static final String ROOT = "/var/uploads";

    @PostMapping("/remove")
    public boolean remove(@RequestParam String name) throws IOException {
        File file = new File(ROOT, name).getCanonicalFile();
        return file.getPath().startsWith(ROOT) && file.delete();
    }
}
