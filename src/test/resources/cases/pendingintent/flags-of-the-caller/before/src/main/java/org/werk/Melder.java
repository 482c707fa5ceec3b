package org.werk;

import android.app.PendingIntent;
import android.content.Context;
import android.content.Intent;

class Melder {
    PendingIntent of(Context context, Intent intent, int flags) {
        return PendingIntent.getBroadcast(context, 0, intent, flags);
    }
}
