package mt.lighthouse;

import java.time.Duration;
import java.time.Instant;
import java.util.logging.Logger;

class Beam {
    private final Logger logger = Logger.getLogger("beam");

    void turned(int degrees, Duration pause, Instant at) {
        logger.info("beam at " + degrees + " after " + pause + " on " + at);
    }
}
