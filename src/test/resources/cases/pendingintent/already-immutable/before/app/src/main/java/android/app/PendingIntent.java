package android.app;

public class PendingIntent {
    public static final int FLAG_IMMUTABLE = 1 << 26;

    public static PendingIntent getActivity(Object context, int code, Object intent, int flags) {
        return new PendingIntent();
    }
}
