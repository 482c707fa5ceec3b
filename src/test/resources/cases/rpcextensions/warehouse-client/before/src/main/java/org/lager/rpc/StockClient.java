package org.lager.rpc;

import java.net.MalformedURLException;
import java.net.URL;
import org.apache.xmlrpc.client.XmlRpcClientConfigImpl;

class StockClient {
    XmlRpcClientConfigImpl config(String host) throws MalformedURLException {
        XmlRpcClientConfigImpl config = new XmlRpcClientConfigImpl();
        config.setServerURL(new URL("https", host, "/stock"));
        config.setEnabledForExtensions(true);
        return config;
    }
}
