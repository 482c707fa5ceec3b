package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import dev.fixwright.api.Api;
import dev.fixwright.database.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is logged of requests that bring tokens, before anything is blanked. */
class TokensInLogsTest {
    private static final String INVENTED = "fwt_" + "canary0".repeat(7);
    private static final String WEB_TOKEN = "eyJjYW5hcnkiOiJ5ZXMifQ.eyJjYW5hcnkiOiJ5ZXMifQ.Y2FuYXJ5";

    @Test
    void noTokenReachesTheLogWhereverItStands(@TempDir Path directory) throws Exception {
        try (LogLines log = new LogLines(Level.DEBUG);
                LocalBot bot = LocalBot.receivingOnly(TestDatabase.h2(directory))) {
            String local = Files.readAllLines(directory.resolve("local.key")).get(1);
            int port = bot.address("/").getPort();
            Api operator = Api.at(port).as(local);
            String tenant = operator.post("/admin/tenants", "{\"name\":\"Acme\"}")
                    .json()
                    .path("id")
                    .asText();
            String token = operator.post("/admin/tokens", "{\"name\":\"ci\",\"tenant\":\"" + tenant + "\"}")
                    .json()
                    .path("text")
                    .asText();
            assertThat(token).startsWith("fwt_");

            List<String> shown = new ArrayList<>(List.of(token, local, INVENTED, WEB_TOKEN));
            for (String secret : shown) {
                for (String path :
                        List.of("/admin/tokens", "/v3/enterprise/self", "/v1/findings", "/nowhere", "/webhook")) {
                    Api.at(port).as(secret).get(path);
                    Api.at(port).with("x-api-key", secret).get(path);
                    Api.at(port).get(path + "?api_key=" + secret);
                    Api.at(port).get(path + "/" + secret);
                    Api.at(port).as(secret).send("POST", path, Optional.of("{\"" + secret));
                    Api.at(port).as(secret).with("Idempotency-Key", secret).post(path, "{\"name\":\"" + secret + "\"}");
                    Api.at(port).with("X-Request-Id", secret).get(path);
                }
            }

            assertThat(log.all()).isNotEmpty();
            for (String secret : shown) {
                assertThat(log.all()).noneMatch(line -> line.contains(secret.substring(4, 20)));
            }
        }
    }
}
