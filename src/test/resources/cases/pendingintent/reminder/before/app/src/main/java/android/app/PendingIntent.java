package android.app;

public class PendingIntent {
    public static final int FLAG_UPDATE_CURRENT = 1 << 27;
    public static final int FLAG_IMMUTABLE = 1 << 26;

    public static PendingIntent getBroadcast(Object context, int code, Object intent, int flags) {
        return new PendingIntent();
    }
}
