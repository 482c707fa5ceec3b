package com.port.gate;

import java.util.Map;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

public class GateLog {
    private static final Logger LOG = LogManager.getLogger(GateLog.class);

    public void refused(Map<String, String> truck, RuntimeException cause) {
        LOG.error("refused {} at {}", String.valueOf(truck.get("plate")).replace('\n', '_').replace('\r', '_'), String.valueOf(truck.get("gate")).replace('\n', '_').replace('\r', '_'), cause);
    }
}
