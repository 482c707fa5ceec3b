package org.praxis.mutable;

import android.app.PendingIntent;

class Mutable {
    private static final int FLAGS = PendingIntent.FLAG_MUTABLE;

    PendingIntent open(Object context, Object intent) {
        return PendingIntent.getActivity(context, 3, intent, FLAGS);
    }
}
