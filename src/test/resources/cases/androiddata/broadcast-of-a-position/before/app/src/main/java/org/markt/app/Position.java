package org.markt.app;

class Position {
    interface Sender {
        void sendBroadcast(Object intent);
    }

    void tell(Sender context, Object intent) {
        context.sendBroadcast(intent);
    }
}
