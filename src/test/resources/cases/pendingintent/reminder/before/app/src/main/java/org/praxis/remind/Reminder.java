package org.praxis.remind;

import android.app.PendingIntent;

class Reminder {
    PendingIntent next(Object context, Object intent) {
        return PendingIntent.getBroadcast(context, 7, intent, PendingIntent.FLAG_UPDATE_CURRENT);
    }
}
