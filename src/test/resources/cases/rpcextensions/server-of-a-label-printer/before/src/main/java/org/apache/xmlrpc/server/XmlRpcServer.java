package org.apache.xmlrpc.server;

public class XmlRpcServer {
    public native Object getConfig();
}
