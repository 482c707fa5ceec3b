package pool.hall.rest;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;

class Again {
    NewCookie renew(Cookie sent) {
        return new NewCookie(sent, "renewed", 3600, null, true, true, NewCookie.SameSite.STRICT);
    }
}
