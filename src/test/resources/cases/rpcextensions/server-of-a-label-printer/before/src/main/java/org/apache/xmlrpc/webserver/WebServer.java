package org.apache.xmlrpc.webserver;

import org.apache.xmlrpc.server.XmlRpcServer;

public class WebServer {
    public WebServer(int port) {}

    public native XmlRpcServer getXmlRpcServer();

    public native void start();
}
