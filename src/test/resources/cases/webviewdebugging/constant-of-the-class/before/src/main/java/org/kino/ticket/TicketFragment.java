package org.kino.ticket;

import android.os.Bundle;
import android.webkit.WebView;
import androidx.fragment.app.Fragment;

public class TicketFragment extends Fragment {
    private static final boolean INSPECT = true;

    @Override
    public void onViewCreated(Object view, Bundle state) {
        super.onViewCreated(view, state);
        WebView.setWebContentsDebuggingEnabled(INSPECT);
        ((WebView) view).loadUrl("https://tickets.kino.example/app");
    }
}
