package org.metro.help2;

class Help {
    interface Settings {
        void setAllowUniversalAccessFromFileURLs(boolean allow);
    }

    void prepare(Settings settings) {
        settings.setAllowUniversalAccessFromFileURLs(false);
    }
}
