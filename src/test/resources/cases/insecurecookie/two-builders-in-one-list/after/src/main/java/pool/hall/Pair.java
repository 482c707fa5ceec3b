package pool.hall;

import java.util.List;
import org.springframework.http.ResponseCookie;

class Pair {
    List<ResponseCookie> shoes(String left, String right) {
        return List.of(
                ResponseCookie.from("left", left).secure(true).build(),
                ResponseCookie.from("right", right).path("/").secure(true).build());
    }
}
