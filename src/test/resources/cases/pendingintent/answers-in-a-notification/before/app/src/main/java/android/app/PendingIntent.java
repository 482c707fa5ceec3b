package android.app;

public class PendingIntent {
    public static PendingIntent getBroadcast(Object context, int code, Object intent, int flags) {
        return new PendingIntent();
    }
}
