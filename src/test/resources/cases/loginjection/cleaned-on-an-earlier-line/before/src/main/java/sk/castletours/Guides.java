package sk.castletours;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Guides {
    private static final Logger log = LoggerFactory.getLogger(Guides.class);

    public void missed(String guide, int group) {
        String shown = guide.replaceAll("[\r\n]", " ");
        log.warn("{} missed group {}", shown, group);
    }
}
