package org.lager.rpc2;

class Server {
    interface Config {
        void setEnabledForExtensions(boolean on);
    }

    void start(Config config) {
        config.setEnabledForExtensions(Boolean.getBoolean("rpc.extensions"));
    }
}
