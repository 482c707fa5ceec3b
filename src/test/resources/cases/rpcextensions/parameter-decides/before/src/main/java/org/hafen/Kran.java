package org.hafen;

import org.apache.xmlrpc.client.XmlRpcClientConfigImpl;

class Kran {
    void tune(XmlRpcClientConfigImpl config, String vendor) {
        config.setEnabledForExtensions(vendor.equals("apache"));
    }
}
