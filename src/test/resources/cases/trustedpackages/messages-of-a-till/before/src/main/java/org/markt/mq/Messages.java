package org.markt.mq;

class Messages {
    interface Factory {
        void setTrustAllPackages(boolean all);
    }

    void connect(Factory factory) {
        factory.setTrustAllPackages(true);
    }
}
