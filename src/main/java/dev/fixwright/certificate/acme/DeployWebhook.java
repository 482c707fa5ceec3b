package dev.fixwright.certificate.acme;

import dev.fixwright.certificate.BoundedHttp;
import dev.fixwright.certificate.Deploy;
import dev.fixwright.certificate.Json;
import dev.fixwright.secret.Secret;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tells the operator's address of a new certificate. Whoever has the key can check the signature over time and body. */
final class DeployWebhook {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private DeployWebhook() {}

    static Deployment.Outcome call(Deploy.Webhook webhook, IssuedCertificate certificate, InstantSource clock) {
        String body = body(certificate);
        long time = clock.instant().getEpochSecond();
        HttpRequest request = HttpRequest.newBuilder(webhook.address())
                .header("Content-Type", "application/json")
                .header("X-Fixwright-Timestamp", Long.toString(time))
                .header("X-Fixwright-Signature", "sha256=" + signature(webhook.key(), time + "." + body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        String how = webhook.address().toString();
        try {
            int status = BoundedHttp.send(HTTP, request, webhook.limit(), answer -> "")
                    .statusCode();
            return new Deployment.Outcome(how, status / 100 == 2, "The webhook answered " + status + ".");
        } catch (HttpTimeoutException e) {
            return new Deployment.Outcome(
                    how,
                    false,
                    "The webhook did not answer within " + webhook.limit().toSeconds() + " seconds.");
        } catch (IOException e) {
            return new Deployment.Outcome(
                    how, false, "The webhook did not answer: " + e.getClass().getSimpleName() + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Deployment.Outcome(how, false, "The server was stopped while it waited for the webhook.");
        }
    }

    private static String body(IssuedCertificate certificate) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("event", "certificate.issued");
        body.put("certificate", certificate.uid());
        body.put("tenant", certificate.tenant());
        body.put("domain", certificate.domain());
        body.put("serial", certificate.serial());
        body.put("notAfter", certificate.leaf().getNotAfter().toInstant());
        body.put("chain", certificate.chain());
        return Json.write(body);
    }

    static String signature(Secret key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.bytes(), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA256", e);
        }
    }
}
