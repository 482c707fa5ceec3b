package com.shop.log;

import javax.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Choices {
    private static final Logger LOG = LoggerFactory.getLogger(Choices.class);

    public void log(HttpServletRequest request) {
        String[] chosen = request.getParameterValues("item");
        LOG.info("chosen: {}", (Object) chosen);
        LOG.debug("all", chosen);
    }
}
