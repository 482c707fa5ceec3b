package org.museum.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Properties;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class Sealer extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Properties settings = new Properties();
        try (InputStream in = getClass().getResourceAsStream("/archive.properties")) {
            settings.load(in);
        }
        PrintWriter out = response.getWriter();
        try {
            String algorithm = settings.getProperty("seal.algorithm", "SHA512");
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            digest.update(request.getParameter("note").getBytes());
            out.println("sealed " + Base64.getEncoder().encodeToString(digest.digest()).length());
        } catch (NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }
}
