package org.pillen;

import android.app.PendingIntent;
import android.content.Context;
import android.content.Intent;

class Wecker {
    PendingIntent next(Context context) {
        return PendingIntent.getBroadcast(context, 7, new Intent("org.pillen.TAKE"), PendingIntent.FLAG_UPDATE_CURRENT);
    }
}
