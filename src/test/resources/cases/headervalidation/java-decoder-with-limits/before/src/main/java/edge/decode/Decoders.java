package edge.decode;

import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpResponseEncoder;

class Decoders {
    void add(ChannelPipeline pipeline, int line) {
        pipeline.addLast(new HttpRequestDecoder(line, 2 * line, 8192, false)).addLast(new HttpResponseEncoder());
    }
}
