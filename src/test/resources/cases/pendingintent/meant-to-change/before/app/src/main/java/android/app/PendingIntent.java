package android.app;

public class PendingIntent {
    public static final int FLAG_MUTABLE = 1 << 25;

    public static PendingIntent getActivity(Object context, int code, Object intent, int flags) {
        return new PendingIntent();
    }
}
