package org.filiale;

import java.util.List;
import org.apache.xmlrpc.client.XmlRpcClientConfigImpl;

class Branches {
    void connect(List<XmlRpcClientConfigImpl> configs) {
        configs.forEach(config -> config.setEnabledForExtensions(false));
    }
}
