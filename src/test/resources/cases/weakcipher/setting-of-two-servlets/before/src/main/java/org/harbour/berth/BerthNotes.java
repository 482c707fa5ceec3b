package org.harbour.berth;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Properties;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class BerthNotes extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Properties settings = new Properties();
        settings.load(getClass().getClassLoader().getResourceAsStream("harbour.properties"));
        String algorithm = settings.getProperty("note.cipher", "DESede/ECB/PKCS5Padding");
        try {
            Cipher cipher = Cipher.getInstance(algorithm);
            cipher.init(Cipher.ENCRYPT_MODE, KeyGenerator.getInstance("DES").generateKey());
            request.setAttribute("sealed", cipher.doFinal(request.getParameter("note").getBytes()));
        } catch (GeneralSecurityException e) {
            throw new ServletException("no " + algorithm, e);
        }
    }
}
