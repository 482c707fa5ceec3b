package org.praxis.chat;

import android.app.PendingIntent;

class Replies {
    /** Filled by a RemoteInput. */
    PendingIntent reply(Object context, Object intent) {
        return PendingIntent.getBroadcast(context, 3, intent, 0);
    }
}
