package org.druck;

import org.apache.xmlrpc.server.XmlRpcServerConfigImpl;
import org.apache.xmlrpc.webserver.WebServer;

public final class LabelServer {
    public static void main(String[] args) {
        WebServer server = new WebServer(8070);
        XmlRpcServerConfigImpl config = (XmlRpcServerConfigImpl) server.getXmlRpcServer().getConfig();
        config.setEnabledForExtensions(true);
        config.setContentLengthOptional(false);
        server.start();
    }
}
