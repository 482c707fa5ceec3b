package gateway.ok;

import io.netty.handler.codec.http.DefaultHttpHeaders;

class Checked {
    DefaultHttpHeaders of(String name, String value) {
        DefaultHttpHeaders headers = new DefaultHttpHeaders();
        headers.add(name, value);
        return headers;
    }
}
