package edge.forward;

import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;

class Forward {
    HttpRequest to(HttpRequest from, String uri) {
        return from.method() == HttpMethod.HEAD
                ? new DefaultHttpRequest(HttpVersion.HTTP_1_0, HttpMethod.HEAD, uri, false)
                : new DefaultHttpRequest(from.protocolVersion(), from.method(), uri);
    }
}
