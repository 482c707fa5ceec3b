package org.praxis.fixed;

import android.app.PendingIntent;

class Fixed {
    PendingIntent open(Object context, Object intent) {
        return PendingIntent.getActivity(context, 3, intent, PendingIntent.FLAG_IMMUTABLE);
    }
}
