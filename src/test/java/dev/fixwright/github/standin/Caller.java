package dev.fixwright.github.standin;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Who sends a request. */
sealed interface Caller {
    /** For the transcript. */
    String kind();

    record Nobody() implements Caller {
        @Override
        public String kind() {
            return "none";
        }
    }

    /** The app itself, by its JWT. */
    record App() implements Caller {
        @Override
        public String kind() {
            return "app";
        }
    }

    /** An installation, narrowed to some repositories and permissions. */
    record Installation(long id, Set<Long> repositories, Map<String, String> permissions, Instant expiresAt)
            implements Caller {
        @Override
        public String kind() {
            return "installation";
        }

        boolean may(String permission, String level) {
            if (permission.equals("metadata")) {
                return true;
            }
            String granted = permissions.get(permission);
            return granted != null && (granted.equals(level) || granted.equals("write"));
        }
    }
}
