package org.laden.old;

import javax.crypto.KeyGenerator;

class OldKeys {
    Object key() throws Exception {
        KeyGenerator des = KeyGenerator.getInstance("DES");
        des.init(56);
        return des.generateKey();
    }
}
