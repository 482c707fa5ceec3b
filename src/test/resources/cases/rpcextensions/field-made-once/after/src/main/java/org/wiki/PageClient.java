package org.wiki;

import java.net.URL;
import org.apache.xmlrpc.client.XmlRpcClientConfigImpl;

public class PageClient {
    private final XmlRpcClientConfigImpl config;

    public PageClient(URL wiki, String user) {
        this.config = new XmlRpcClientConfigImpl();
        this.config.setServerURL(wiki);
        this.config.setBasicUserName(user);
        this.config.setEnabledForExtensions(false);
    }
}
