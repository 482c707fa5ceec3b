package pool.hall;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.servlet.http.Cookie;

class Teams {
    Stream<Map.Entry<String, Cookie>> cookies(List<String> teams) {
        return teams.stream().map(team -> Map.entry(team, new Cookie(team, "on")));
    }
}
