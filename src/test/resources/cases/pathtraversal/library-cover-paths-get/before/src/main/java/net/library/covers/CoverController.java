package net.library.covers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class CoverController {
    @GetMapping("/covers/{isbn}/{size}")
    public byte[] cover(@PathVariable("isbn") String isbn, @PathVariable("size") String size) throws IOException {
        Path cover = Paths.get("covers", isbn, size + ".jpg");
        return Files.readAllBytes(cover);
    }
}
