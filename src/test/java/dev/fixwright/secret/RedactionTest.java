package dev.fixwright.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RedactionTest {
    private static final String JWT = "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJJdjEifQ.c2lnbmF0dXJlLXdpdGgtLV9f";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ghs_0123456789abcdefghijKLMNOPQRSTUVWXYZ",
                "ghs_123456_" + JWT,
                "ghp_0123456789abcdefghijKLMNOPQRSTUVWXYZ",
                "ghu_0123456789abcdefghijKLMNOPQRSTUVWXYZ",
                "github_pat_11AAAAAAA0abcdefghijkl_mnopqrstuvwxyzABCDEFGH",
                JWT,
                "-----BEGIN RSA PRIVATE KEY-----\nMIIEow\nabc=\n-----END RSA PRIVATE KEY-----",
                "-----BEGIN PRIVATE KEY-----\nMIIEow cut off in the middle"
            })
    void credentialsAreBlankedWhereverTheyStand(String credential) {
        String line = "GET https://api.example/x failed: " + credential;

        assertThat(Redaction.of(line)).isEqualTo("GET https://api.example/x failed: ***");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization: Bearer abcdefghijklmnop0123",
                "authorization: token abcdefghijklmnop0123",
                "Authorization: Basic YWxhZGRpbjpvcGVuc2VzYW1l",
                "jdbc:postgresql://db/fixwright?password=hunter2",
                "https://user:hunter2hunter2@host/path"
            })
    void credentialsAreBlankedByWhatStandsBeforeThem(String line) {
        assertThat(Redaction.of(line)).contains("***").doesNotContain("hunter2", "abcdefghijklmnop", "YWxhZGRpbj");
    }

    @Test
    void ordinaryTextIsLeftAsItIs() {
        String text = "task waits task=\"remediate-alert 1/2/7\" until=2026-11-22T10:00:00Z because=\"token is old\"";

        assertThat(Redaction.of(text)).isEqualTo(text);
    }

    @Test
    void secretNeverPrintsItself() {
        assertThat(new Secret("hunter2")).hasToString("***").isEqualTo(new Secret("hunter2"));
    }
}
