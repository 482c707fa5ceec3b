package android.webkit;

import android.content.Context;

public class WebView {
    public WebView(Context context) {}

    public static void setWebContentsDebuggingEnabled(boolean enabled) {}

    public native WebSettings getSettings();

    public native void setWebViewClient(WebViewClient client);

    public native void loadUrl(String address);

    public native Context getContext();
}
