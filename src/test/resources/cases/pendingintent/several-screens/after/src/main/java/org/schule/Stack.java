package org.schule;

import android.app.PendingIntent;
import android.content.Context;
import android.content.Intent;

class Stack {
    PendingIntent build(Context context, Intent... screens) {
        return PendingIntent.getActivities(
                context,
                1,
                screens,
                PendingIntent.FLAG_UPDATE_CURRENT | PendingIntent.FLAG_IMMUTABLE);
    }
}
