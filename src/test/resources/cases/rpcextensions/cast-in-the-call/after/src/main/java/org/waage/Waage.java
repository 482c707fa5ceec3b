package org.waage;

import org.apache.xmlrpc.server.XmlRpcServer;
import org.apache.xmlrpc.server.XmlRpcServerConfigImpl;

class Waage {
    XmlRpcServer opened(XmlRpcServer server) {
        ((XmlRpcServerConfigImpl) server.getConfig()).setEnabledForExtensions(false);
        return server;
    }
}
