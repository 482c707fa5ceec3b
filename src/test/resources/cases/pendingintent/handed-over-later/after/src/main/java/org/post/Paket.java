package org.post;

import android.app.PendingIntent;
import android.content.Context;
import android.content.Intent;

final class Paket {
    interface Notices {
        void show(String title, PendingIntent onTap);
    }

    static void arrived(Context context, Notices notices, String number) {
        Intent view = new Intent("org.post.VIEW");
        view.putExtra("number", number);
        PendingIntent open = PendingIntent.getActivity(context, number.hashCode(), view, PendingIntent.FLAG_IMMUTABLE);
        notices.show("Parcel", open);
    }
}
