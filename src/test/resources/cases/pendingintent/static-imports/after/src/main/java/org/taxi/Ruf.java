package org.taxi;

import static android.app.PendingIntent.FLAG_CANCEL_CURRENT;
import static android.app.PendingIntent.FLAG_ONE_SHOT;
import static android.app.PendingIntent.getActivity;

import android.app.Activity;
import android.app.PendingIntent;
import android.content.Intent;
import android.os.Bundle;

public class Ruf extends Activity {
    private PendingIntent last;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Intent ride = new Intent();
        ride.setAction("org.taxi.RIDE");
        PendingIntent call = getActivity(this, 0, ride, FLAG_ONE_SHOT | FLAG_CANCEL_CURRENT | PendingIntent.FLAG_IMMUTABLE);
        last = call;
    }

    PendingIntent last() {
        return last;
    }
}
