package org.fuhrpark;

import org.apache.xmlrpc.client.XmlRpcClientConfigImpl;

class DriverConfig extends XmlRpcClientConfigImpl {
    DriverConfig(int seconds) {
        super.setEnabledForExtensions(false);
        setConnectionTimeout(seconds * 1000);
    }
}
