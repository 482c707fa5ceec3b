package org.fluss;

import android.app.PendingIntent;
import android.content.Context;
import android.content.Intent;

class Pegel {
    PendingIntent warn(Context context, int sdk) {
        int flags = sdk >= 23 ? PendingIntent.FLAG_UPDATE_CURRENT | PendingIntent.FLAG_IMMUTABLE : PendingIntent.FLAG_UPDATE_CURRENT;
        return PendingIntent.getBroadcast(context, 0, new Intent("org.fluss.LEVEL"), flags);
    }
}
