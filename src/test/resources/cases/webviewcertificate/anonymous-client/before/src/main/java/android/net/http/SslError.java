package android.net.http;

public class SslError {
    public static final int SSL_UNTRUSTED = 3;

    public native int getPrimaryError();

    public native String getUrl();
}
