package org.apache.xmlrpc.client;

import java.net.URL;

public class XmlRpcClientConfigImpl {
    public void setServerURL(URL address) {}

    public void setEnabledForExtensions(boolean on) {}

    public void setEnabledForExceptions(boolean on) {}

    public void setBasicUserName(String name) {}

    public void setConnectionTimeout(int millis) {}
}
