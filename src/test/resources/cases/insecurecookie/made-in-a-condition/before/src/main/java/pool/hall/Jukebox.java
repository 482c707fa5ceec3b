package pool.hall;

import java.util.ArrayList;
import java.util.List;
import javax.servlet.http.Cookie;

class Jukebox {
    private final List<Cookie> songs = new ArrayList<>();

    boolean play(String song) {
        if (songs.add(new Cookie("song", song))) {
            return songs.size() < 10;
        }
        return false;
    }
}
