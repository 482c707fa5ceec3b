package gateway.setting;

import io.netty.handler.codec.http.DefaultHttpHeaders;

class Setting {
    DefaultHttpHeaders of(boolean strict) {
        return new DefaultHttpHeaders(strict);
    }
}
