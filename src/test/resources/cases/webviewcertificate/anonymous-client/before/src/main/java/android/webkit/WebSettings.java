package android.webkit;

public abstract class WebSettings {
    public abstract void setJavaScriptEnabled(boolean on);

    public abstract void setAllowFileAccess(boolean allow);

    public abstract void setAllowContentAccess(boolean allow);

    public abstract void setAllowFileAccessFromFileURLs(boolean allow);

    public abstract void setAllowUniversalAccessFromFileURLs(boolean allow);
}
