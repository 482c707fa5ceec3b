package choir.hooks;

import java.net.URI;
import java.net.http.HttpRequest;

final class Hooks {
    private Hooks() {}

    static HttpRequest call(URI hook) {
        return HttpRequest.newBuilder().uri(hook).GET().build();
    }
}
