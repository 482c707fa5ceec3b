package dev.fixwright.task;

/**
 * Who works on a lane. Each crew has an engine of its own, so that one may work while another has nothing to work with yet;
 * it leaves the others' lanes alone.
 */
public enum Crew {
    /** What there is to do at the code host, once there is an app: every lane that is no other crew's. */
    APP("lane", ""),
    /** What there is to do about certificates, which needs no app. */
    CERTIFICATES("certificate-lane", "certificate ");

    private final String task;
    private final String prefix;

    Crew(String task, String prefix) {
        this.task = task;
        this.prefix = prefix;
    }

    /** What the engine calls the looking at a lane. */
    String task() {
        return task;
    }

    /** The name of a lane of this crew. */
    public String lane(String name) {
        return prefix + name;
    }

    boolean has(String lane) {
        return this == (lane.startsWith(CERTIFICATES.prefix) ? CERTIFICATES : APP);
    }
}
