package com.port.gate;

import java.util.Map;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

public class GateLog {
    private static final Logger LOG = LogManager.getLogger(GateLog.class);

    public void refused(Map<String, String> truck, RuntimeException cause) {
        LOG.error("refused {} at {}", truck.get("plate"), truck.get("gate"), cause);
    }
}
