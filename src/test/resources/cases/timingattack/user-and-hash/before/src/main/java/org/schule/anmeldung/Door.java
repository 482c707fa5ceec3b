package org.schule.anmeldung;

import java.util.Map;

public class Door {
    private final Map<String, String> pupils;

    public Door(Map<String, String> pupils) {
        this.pupils = pupils;
    }

    public boolean opens(String user, String hash) {
        String owner = pupils.get("owner");
        return owner != null && owner.equals(user) && hash.equals(pupils.get(user));
    }
}
