package org.apache.xmlrpc.client;

public class XmlRpcClientConfigImpl {
    private boolean extensions;
    private java.net.URL url;

    public void setEnabledForExtensions(boolean on) {
        extensions = on;
    }

    public void setServerURL(java.net.URL url) {
        this.url = url;
    }

    public String toString() {
        return url + " " + extensions;
    }
}
