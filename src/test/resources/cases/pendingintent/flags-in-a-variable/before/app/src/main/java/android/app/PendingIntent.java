package android.app;

public class PendingIntent {
    public static final int FLAG_ONE_SHOT = 1 << 30;
    public static final int FLAG_IMMUTABLE = 1 << 26;
    public static final int FLAG_MUTABLE = 1 << 25;

    public static PendingIntent getActivity(Object context, int code, Object intent, int flags) {
        return new PendingIntent();
    }
}
