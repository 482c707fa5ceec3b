package pier;

import java.util.Set;

class Cargo {
    boolean isTaken(Set<String> kinds, String kind) {
        return kinds.contains(kind.toLowerCase());
    }
}
