package org.bank.rpc;

import java.util.function.Supplier;
import org.apache.xmlrpc.client.XmlRpcClientConfigImpl;

interface Configs {
    boolean EXTENDED = true;

    Supplier<XmlRpcClientConfigImpl> CONFIG = () -> {
        XmlRpcClientConfigImpl made = new XmlRpcClientConfigImpl();
        made.setEnabledForExtensions(EXTENDED);
        made.setEnabledForExceptions(!EXTENDED);
        return made;
    };
}
