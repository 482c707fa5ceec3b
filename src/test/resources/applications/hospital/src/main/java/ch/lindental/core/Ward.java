package ch.lindental.core;

import java.util.Optional;

public enum Ward {
    SURGERY("SUR", 3),
    MEDICINE("MED", 2),
    MATERNITY("MAT", 4),
    PAEDIATRICS("PAE", 4),
    INTENSIVE_CARE("ICU", 1);

    private final String code;
    private final int floor;

    Ward(String code, int floor) {
        this.code = code;
        this.floor = floor;
    }

    public String code() {
        return code;
    }

    public int floor() {
        return floor;
    }

    public static Optional<Ward> byCode(String code) {
        for (Ward ward : values()) {
            if (ward.code.equalsIgnoreCase(code)) {
                return Optional.of(ward);
            }
        }
        return Optional.empty();
    }
}
