package org.musik;

import android.app.PendingIntent;
import android.content.Context;
import android.content.Intent;

class Regler {
    static final int SDK = Integer.getInteger("sdk", 30);

    PendingIntent pause(Context context) {
        Intent pause = new Intent("org.musik.PAUSE");
        return PendingIntent.getService(context, 3, pause, (SDK >= 31 ? PendingIntent.FLAG_CANCEL_CURRENT : 0) | PendingIntent.FLAG_IMMUTABLE);
    }
}
