package org.markt.plug;

import java.security.PermissionCollection;

public class PlugIns {
    public void allow(PermissionCollection permissions) {
        permissions.add(new RuntimePermission("createClassLoader"));
    }
}
