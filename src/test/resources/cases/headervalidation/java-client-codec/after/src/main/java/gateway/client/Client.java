package gateway.client;

import io.netty.handler.codec.http.HttpClientCodec;

class Client {
    HttpClientCodec codec() {
        return new HttpClientCodec(4096, 8192, 8192, false, true);
    }
}
