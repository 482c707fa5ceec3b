package pool.hall.rest;

import jakarta.ws.rs.core.NewCookie;

class All {
    NewCookie of(String value) {
        return new NewCookie(
                "all", value, "/", null, 1, "everything", 60, null, false, true, NewCookie.SameSite.LAX);
    }
}
