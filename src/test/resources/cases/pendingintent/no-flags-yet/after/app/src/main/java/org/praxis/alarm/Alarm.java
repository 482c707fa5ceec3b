package org.praxis.alarm;

import android.app.PendingIntent;
import java.util.concurrent.atomic.AtomicReference;

class Alarm {
    private final AtomicReference<PendingIntent> keeper = new AtomicReference<>();

    void arm(Object context, Object intent) {
        PendingIntent ring = PendingIntent.getService(context, 0, intent, PendingIntent.FLAG_IMMUTABLE);
        keeper.set(ring);
    }
}
