package gateway.full;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;

class FullAnswers {
    FullHttpResponse of(ByteBuf body, String user) {
        HttpHeaders headers = new DefaultHttpHeaders(true); headers.set("X-User", user);
        return new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK, body, headers, new DefaultHttpHeaders());
    }
}
