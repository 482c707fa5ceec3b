package ch.lindental.pharmacy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

public class InteractionCheck {
    private final Set<String> pairs = new HashSet<>();

    public void forbid(String one, String other) {
        pairs.add(key(one, other));
    }

    public boolean allowed(Collection<String> together) {
        List<String> all = List.copyOf(together);
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (pairs.contains(key(all.get(i), all.get(j)))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String key(String one, String other) {
        return one.compareTo(other) < 0 ? one + "+" + other : other + "+" + one;
    }
}
