package io.tickets;

import java.io.File;
import java.util.Arrays;
import javax.servlet.http.HttpServletRequest;

public class Attachments {
    static final String ROOT = System.getProperty("tickets.home") + File.separator + "attachments";

    public long deleteAll(HttpServletRequest request) {
        return Arrays.stream(request.getParameterValues("file"))
                .map(name -> new File(ROOT + File.separator + name))
                .filter(File::delete)
                .count();
    }
}
