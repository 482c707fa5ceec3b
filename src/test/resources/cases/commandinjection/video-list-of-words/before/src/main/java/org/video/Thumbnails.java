package org.video;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.servlet.http.HttpServletRequest;

public class Thumbnails {
    public Process make(HttpServletRequest request) throws IOException {
        List<String> words = new ArrayList<>();
        words.add("ffmpeg");
        words.add("-i");
        words.add(request.getParameter("video"));
        words.add("thumb.png");
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.redirectErrorStream(true);
        return builder.start();
    }
}
