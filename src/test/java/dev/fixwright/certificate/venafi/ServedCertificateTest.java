package dev.fixwright.certificate.venafi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixwright.certificate.HostRule;
import dev.fixwright.certificate.acme.TestAuthority;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No name leads inside, unless the operator said so; and to where clouds keep credentials never. */
class ServedCertificateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "localhost",
                "[::1]",
                "0",
                "0.0.0.0",
                "2130706433",
                "10.0.0.1",
                "192.168.1.1",
                "172.16.0.1",
                "100.64.0.1",
                "[fd00::1]",
                "[::ffff:127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "240.0.0.1",
                "169.254.169.254",
                "[fe80::1]",
                "224.0.0.1"
            })
    void refusesAddressesThatAreNotOfTheInternet(String name) {
        assertThatThrownBy(() -> ServedCertificate.of(new HostRule(name, 443, false, List.of())))
                .hasMessageContaining("which is not one of the internet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"169.254.169.254", "[fe80::1]", "0.0.0.0", "224.0.0.1"})
    void someAddressesAreRefusedInsideToo(String name) {
        assertThatThrownBy(() -> ServedCertificate.of(new HostRule(name, 443, true, List.of())))
                .hasMessageContaining("which is not one of the internet");
    }

    @Test
    void aHostWithoutAnAnswerIsSaid() {
        assertThatThrownBy(() -> ServedCertificate.of(new HostRule("127.0.0.1", 1, true, List.of())))
                .hasMessageContaining("127.0.0.1 shows no certificate on port 1");
    }

    @Test
    void anExpiredCertificateThatNobodyTrustsIsSeenAllTheSame() throws Exception {
        TestAuthority.Signed expired = TestAuthority.make().sign("CN=localhost", List.of(), -1);
        try (SSLServerSocket server = serve(expired)) {
            HostRule host = new HostRule("localhost", server.getLocalPort(), true, List.of());

            assertThat(ServedCertificate.of(host)).isEqualTo(expired.certificate());
        }
    }

    private static SSLServerSocket serve(TestAuthority.Signed signed) throws Exception {
        SSLServerSocket server = (SSLServerSocket)
                signed.server().getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(
                () -> {
                    try (SSLSocket socket = (SSLSocket) server.accept()) {
                        socket.startHandshake();
                        socket.getInputStream().read();
                    } catch (IOException e) {
                        // Whoever looked has seen enough.
                    }
                },
                "tls-server");
        thread.setDaemon(true);
        thread.start();
        return server;
    }
}
