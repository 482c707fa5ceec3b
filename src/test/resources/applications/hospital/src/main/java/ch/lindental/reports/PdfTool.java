package ch.lindental.reports;

import java.io.File;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class PdfTool {
    private static final Logger LOG = LoggerFactory.getLogger(PdfTool.class);

    public int convert(String html, String pdf) throws IOException, InterruptedException {
        LOG.info("converting {} to {}", html, pdf);
        ProcessBuilder pb = new ProcessBuilder();
        pb.command("sh", "-c", "cp " + html + " " + pdf);
        return pb.start().waitFor();
    }

    public int merge(List<String> parts, String into) throws IOException, InterruptedException {
        String all = String.join(" ", parts);
        Process p = Runtime.getRuntime().exec(new String[] {"sh", "-c", "cat " + all + " > " + into});
        return p.waitFor();
    }

    public int pages(File pdf) throws IOException, InterruptedException {
        return new ProcessBuilder("test", "-f", pdf.getPath()).start().waitFor();
    }
}
