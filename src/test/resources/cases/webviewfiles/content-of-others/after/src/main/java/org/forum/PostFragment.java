package org.forum;

import android.os.Bundle;
import android.webkit.WebView;
import androidx.fragment.app.Fragment;

public class PostFragment extends Fragment {
    private WebView web;

    @Override
    public void onViewCreated(Object view, Bundle state) {
        web = new WebView(requireContext());
        web.getSettings().setAllowContentAccess(false);
        web.loadUrl("https://forum.example/latest");
    }
}
