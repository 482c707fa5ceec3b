package edge.trailer;

class Trailers {
    private final io.netty.handler.codec.http.HttpHeaders trailers =
            new io.netty.handler.codec.http.DefaultHttpHeaders(Boolean.FALSE.booleanValue() || false);

    void add(String name, String value) {
        trailers.add(name, value);
    }
}
