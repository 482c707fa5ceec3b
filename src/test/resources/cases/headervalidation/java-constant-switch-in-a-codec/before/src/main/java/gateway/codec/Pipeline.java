package gateway.codec;

import io.netty.handler.codec.http.HttpServerCodec;

class Pipeline {
    private static final boolean VALIDATE = false;

    HttpServerCodec codec() {
        return new HttpServerCodec(4096, 8192, 8192, VALIDATE);
    }
}
