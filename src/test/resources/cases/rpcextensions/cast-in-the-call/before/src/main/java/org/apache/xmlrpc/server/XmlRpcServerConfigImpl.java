package org.apache.xmlrpc.server;

public class XmlRpcServerConfigImpl {
    public void setEnabledForExtensions(boolean on) {}

    public void setContentLengthOptional(boolean optional) {}
}
