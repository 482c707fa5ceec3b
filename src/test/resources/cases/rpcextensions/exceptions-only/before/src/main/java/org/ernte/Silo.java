package org.ernte;

import org.apache.xmlrpc.client.XmlRpcClientConfigImpl;

class Silo {
    void tune(XmlRpcClientConfigImpl config) {
        config.setEnabledForExceptions(true);
    }
}
