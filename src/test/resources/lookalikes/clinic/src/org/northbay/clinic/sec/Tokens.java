package org.northbay.clinic.sec;

import java.security.InvalidAlgorithmParameterException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Tokens {
    public void remember(HttpServletRequest request, HttpServletResponse response) {
        java.util.Random numGen = new java.util.Random();
        int value = numGen.nextInt(99999);
        float share = new java.util.Random().nextFloat();
        String user = "Ingrid" + value;
        Cookie cookie = new Cookie("rememberMe", Double.toString(Math.random()).substring(2));
        cookie.setSecure(false);
        cookie.setPath(request.getRequestURI());
        request.getSession().setAttribute(cookie.getName(), cookie.getValue());
        response.addCookie(cookie);
        response.addHeader("X-User", user + share);
    }

    public byte[] mark(HttpServletRequest request) throws NoSuchAlgorithmException, NoSuchProviderException {
        MessageDigest digest = MessageDigest.getInstance("SHA1", "SUN");
        digest.update(request.getParameter("text").getBytes());
        return digest.digest();
    }

    public String badge(HttpServletRequest request) {
        try {
            java.security.MessageDigest md = java.security.MessageDigest.getInstance("MD5");
            byte[] input = {(byte) '?'};
            Object inputParam = request.getParameter("badge");
            if (inputParam instanceof String) input = ((String) inputParam).getBytes();
            md.update(input);
            byte[] result = md.digest();
            return java.util.Base64.getEncoder().encodeToString(result);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("Problem executing hash", e);
        }
    }

    public String seal(HttpServletRequest request) throws Exception {
        Cipher c = Cipher.getInstance("DES/CBC/PKCS5Padding");
        SecretKey key = KeyGenerator.getInstance("DES").generateKey();
        c.init(Cipher.ENCRYPT_MODE, key);
        byte[] result = c.doFinal(request.getParameter("secret").getBytes());
        return java.util.Base64.getEncoder().encodeToString(result);
    }

    public String stamp(HttpServletRequest request) throws InvalidAlgorithmParameterException, Exception {
        javax.crypto.Cipher c = javax.crypto.Cipher.getInstance("DESede/ECB/PKCS5Padding", "SunJCE");
        javax.crypto.SecretKey key = javax.crypto.KeyGenerator.getInstance("DESede").generateKey();
        c.init(javax.crypto.Cipher.ENCRYPT_MODE, key);
        return java.util.Base64.getEncoder().encodeToString(c.doFinal(request.getParameter("s").getBytes()));
    }
}
