package ar;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Properties;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

class Hashes {
   static byte[] configured(byte[] data) throws IOException, GeneralSecurityException {
      Properties settings = new Properties();
      try (InputStream in = Hashes.class.getResourceAsStream("/archive.properties")) {
         settings.load(in);
      }
      return MessageDigest.getInstance(settings.getProperty("digest", "SHA-512")).digest(data);
   }

   /** The checksum that the mirror publishes beside each file. */
   static boolean matches(String file, String publishedMd5) throws IOException, GeneralSecurityException {
      MessageDigest digest = MessageDigest.getInstance("MD5");
      try (InputStream in = new FileInputStream(file)) {
         digest.update(in.readAllBytes());
      }
      return java.util.HexFormat.of().formatHex(digest.digest()).equalsIgnoreCase(publishedMd5);
   }

   private static final byte[] IV = new byte[16];

   static byte[] lock(byte[] key, byte[] plain) throws GeneralSecurityException {
      Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
      cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(IV));
      return cipher.doFinal(plain);
   }

   static byte[] unlock(byte[] key, byte[] locked) throws GeneralSecurityException {
      Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
      cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(IV));
      return cipher.doFinal(locked);
   }
}
