package android.content;

import android.content.pm.ApplicationInfo;

public class Context {
    public native ApplicationInfo getApplicationInfo();

    public native String getString(int id);
}
