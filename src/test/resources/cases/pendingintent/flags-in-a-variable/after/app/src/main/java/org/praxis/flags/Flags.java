package org.praxis.flags;

import android.app.PendingIntent;

class Flags {
    PendingIntent open(Object context, Object intent, boolean once) {
        return PendingIntent.getActivity(context, 3, intent, (once ? PendingIntent.FLAG_ONE_SHOT : 0) | PendingIntent.FLAG_IMMUTABLE);
    }
}
