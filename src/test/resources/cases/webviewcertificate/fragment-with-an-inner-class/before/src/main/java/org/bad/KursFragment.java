package org.bad;

import android.net.http.SslError;
import android.os.Bundle;
import android.webkit.SslErrorHandler;
import android.webkit.WebView;
import android.webkit.WebViewClient;
import androidx.fragment.app.Fragment;

public class KursFragment extends Fragment {
    private WebView courses;

    @Override
    public void onViewCreated(Object view, Bundle state) {
        courses = new WebView(requireContext());
        courses.setWebViewClient(new Client());
    }

    private static class Client extends WebViewClient {
        @Override
        public void onReceivedSslError(WebView view, SslErrorHandler handler, SslError error) {
            handler.proceed();
        }

        @Override
        public void onPageFinished(WebView view, String address) {
            view.getSettings().setJavaScriptEnabled(true);
        }
    }
}
