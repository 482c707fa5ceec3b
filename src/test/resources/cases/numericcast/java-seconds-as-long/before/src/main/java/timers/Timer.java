package timers;

class Timer {
    long millis(float seconds) {
        return (long) (seconds * 1000);
    }
}
