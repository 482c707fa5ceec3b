package org.orchard.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.CipherOutputStream;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;

public class NightlyBackup {
    private final SecretKey key;
    private final byte[] iv;

    public NightlyBackup(SecretKey key, byte[] iv) {
        this.key = key;
        this.iv = iv;
    }

    public void copy(Path from, OutputStream tape) throws IOException, GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("DESede/CBC/PKCS5Padding");
        cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(iv));
        try (InputStream in = Files.newInputStream(from);
                OutputStream out = new CipherOutputStream(tape, cipher)) {
            in.transferTo(out);
        }
    }
}
