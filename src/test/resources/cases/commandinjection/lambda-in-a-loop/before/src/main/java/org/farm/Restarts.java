package org.farm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;

public class Restarts {
    void restart(HttpServletRequest request) {
        Stream.of(request.getParameterValues("service")).forEach(service -> {
            try {
                Runtime.getRuntime().exec("systemctl restart " + service);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
