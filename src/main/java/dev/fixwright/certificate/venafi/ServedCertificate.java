package dev.fixwright.certificate.venafi;

import dev.fixwright.certificate.HostRule;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/**
 * The certificate that one of the operator's hosts serves. The name is resolved once, every address is looked at before
 * one is connected to, and nothing is sent but the greeting of TLS. Whether the certificate is trusted is not the
 * question here.
 */
final class ServedCertificate {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private ServedCertificate() {}

    static X509Certificate of(HostRule host) throws PolicyException {
        InetAddress address = address(host);
        try (Socket plain = new Socket()) {
            plain.setSoTimeout((int) LONGEST.toMillis());
            plain.connect(new InetSocketAddress(address, host.port()), (int) LONGEST.toMillis());
            try (SSLSocket socket =
                    (SSLSocket) context().getSocketFactory().createSocket(plain, host.name(), host.port(), true)) {
                SSLParameters parameters = socket.getSSLParameters();
                parameters.setServerNames(List.of(new SNIHostName(host.name())));
                socket.setSSLParameters(parameters);
                socket.startHandshake();
                Certificate[] chain = socket.getSession().getPeerCertificates();
                return (X509Certificate) chain[0];
            }
        } catch (IOException e) {
            throw PolicyException.forNow(
                    host.name() + " shows no certificate on port " + host.port() + ": " + e.getMessage() + ".",
                    Optional.empty());
        }
    }

    private static InetAddress address(HostRule host) throws PolicyException {
        InetAddress[] addresses;
        try {
            addresses = InetAddress.getAllByName(host.name());
        } catch (UnknownHostException e) {
            throw PolicyException.forNow("The DNS knows no " + host.name() + ".", Optional.empty());
        }
        for (InetAddress address : addresses) {
            if (isForbidden(address) || (isInside(address) && !host.inside())) {
                throw new PolicyException(host.name() + " has the address " + address.getHostAddress()
                        + ", which is not one of the internet. If it is meant, whoever runs the server says inside: true"
                        + " for this host in venafi.hosts of the certificates file.");
            }
        }
        return addresses[0];
    }

    /** Addresses that no host is meant by, such as the one where clouds keep their machines' credentials. */
    private static boolean isForbidden(InetAddress address) {
        return address.isLinkLocalAddress() || address.isMulticastAddress() || address.isAnyLocalAddress();
    }

    private static boolean isInside(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        boolean uniqueLocal = bytes.length == 16 && (first & 0xfe) == 0xfc;
        boolean shared = bytes.length == 4 && first == 100 && (bytes[1] & 0xc0) == 64;
        boolean reserved = bytes.length == 4 && (first == 0 || first >= 240);
        boolean translated = bytes.length == 16
                && Arrays.equals(Arrays.copyOf(bytes, 4), new byte[] {0, 0x64, (byte) 0xff, (byte) 0x9b});
        return address.isLoopbackAddress()
                || address.isSiteLocalAddress()
                || uniqueLocal
                || shared
                || reserved
                || translated;
    }

    private static SSLContext context() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new Anyone()}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has TLS", e);
        }
    }

    /** A certificate that is expired or not trusted is just what a check is to find. */
    private static final class Anyone implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind) {
            throw new UnsupportedOperationException("no client is asked for a certificate");
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind) {
            // Nothing is sent to whoever it is.
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
