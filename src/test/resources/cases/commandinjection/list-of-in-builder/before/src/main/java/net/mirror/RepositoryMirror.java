package net.mirror;

import java.io.IOException;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RepositoryMirror {
    @PostMapping("/mirror")
    public int mirror(@RequestParam("url") String url) throws IOException, InterruptedException {
        return new ProcessBuilder(List.of("git", "clone", "--mirror", url)).start().waitFor();
    }
}
