package org.schule.noten;

public class GradeSeal {
    public static void require(String sealHash, java.util.Map<String, String> seals, String pupil) {
        String known = seals.get(pupil);
        if (known == null || !known.equals(sealHash)) throw new IllegalStateException("seal of " + pupil + " is broken");
    }
}
