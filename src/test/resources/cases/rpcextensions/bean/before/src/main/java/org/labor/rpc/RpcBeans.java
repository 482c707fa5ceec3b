package org.labor.rpc;

import org.apache.xmlrpc.client.XmlRpcClientConfigImpl;
import org.springframework.context.annotation.Bean;

class RpcBeans {
    @Bean
    public XmlRpcClientConfigImpl rpc() {
        final var rpc = new XmlRpcClientConfigImpl();
        rpc.setEnabledForExtensions(Boolean.TRUE);
        return rpc;
    }
}
