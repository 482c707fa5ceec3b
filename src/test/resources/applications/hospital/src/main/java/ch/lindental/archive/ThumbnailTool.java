package ch.lindental.archive;

import java.io.File;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

public class ThumbnailTool {
    private final File work;

    public ThumbnailTool(File work) {
        this.work = work;
    }

    public boolean make(String picture, int width) throws IOException, InterruptedException {
        String[] command = {"/bin/sh", "-c", "cat " + picture + " | head -c " + width + " > thumb.out"};
        Process process = Runtime.getRuntime().exec(command, null, work);
        return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    public int info(String picture) throws IOException, InterruptedException {
        Process process = Runtime.getRuntime().exec(String.format("file %s", picture), null, work);
        return process.waitFor();
    }
}
