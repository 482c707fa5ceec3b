package org.archiv;

import org.apache.xmlrpc.client.XmlRpcClientConfigImpl;

class Abruf {
    XmlRpcClientConfigImpl config() {
        XmlRpcClientConfigImpl config = new XmlRpcClientConfigImpl();
        config.setEnabledForExtensions(false);
        return config;
    }
}
