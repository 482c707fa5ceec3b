package androidx.fragment.app;

import android.content.Context;
import android.os.Bundle;

public class Fragment {
    public void onViewCreated(Object view, Bundle state) {}

    public native Context requireContext();
}
