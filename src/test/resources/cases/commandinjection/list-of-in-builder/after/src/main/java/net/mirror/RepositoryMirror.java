package net.mirror;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RepositoryMirror {
    @PostMapping("/mirror")
    public int mirror(@RequestParam("url") String url) throws IOException, InterruptedException {
        return new ProcessBuilder(Arrays.asList("git", "clone", "--mirror", commandArgument(url))).start().waitFor();
    }

    /** Returns one argument of a command as it is; refuses one that reads as an option. */
    private static String commandArgument(String argument) {
        if (argument.startsWith("-")) {
            throw new IllegalArgumentException("The argument reads as an option of the command");
        }
        StringBuilder checked = new StringBuilder();
        for (char c : argument.toCharArray()) {
            if (c == '\0') {
                throw new IllegalArgumentException("The argument holds a NUL character");
            }
            checked.append(c);
        }
        return checked.toString();
    }
}
