package org.farm.gate;

import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;

public class Gate {
    private static final String PROTOCOL = "SSL";

    SSLContext context() throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance(PROTOCOL);
        context.init(null, null, null);
        return context;
    }
}
