package dev.fixwright.api.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.api.Request;
import dev.fixwright.api.Route;
import dev.fixwright.api.Schema;
import dev.fixwright.backlog.NewItem;
import dev.fixwright.backlog.NewScan;
import dev.fixwright.backlog.PublicId;
import dev.fixwright.backlog.Scan;
import dev.fixwright.backlog.Scans;
import dev.fixwright.finding.Severity;
import dev.fixwright.finding.sarif.SarifException;
import dev.fixwright.finding.sarif.SarifLog;
import dev.fixwright.finding.sarif.SarifReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A scan that somebody hands in: SARIF, or items that no code scanner reported. */
final class ScanBody {
    static final String DESCRIPTION =
            "Either `sarif`, with `repository`: the SARIF 2.1.0 log itself, or a text with it in Base64, packed with gzip or"
                    + " not, as GitHub takes it. Or `items`: what is to be done beyond code, such as certificates to renew."
                    + " A result that an earlier scan of the same tool and repository had is the same item.";

    private static final int MOST_BYTES = 32 * 1024 * 1024;
    private static final int MOST_ITEMS = 1_000;
    private static final Schema NAME = Schema.text().atLeast(1).atMost(200);

    private static final Schema ITEM = Schema.object()
            .named("NewItem")
            .requires("key", NAME.described("The same key in a later scan is the same item."))
            .requires("title", Schema.text().atLeast(1).atMost(500))
            .allows("kind", NAME.described("What is wrong, such as certificate-expiry."))
            .allows("summary", Schema.text().atMost(4_000))
            .allows("severity", Schema.word(List.of("critical", "high", "medium", "low", "info")))
            .allows(
                    "assetId",
                    NAME.described("What it is about, such as a domain.").orNull())
            .allows("deadline", Schema.text().atMost(40).orNull());

    static final Route.Body BODY = new Route.Body(
            Schema.object()
                    .named("NewScan")
                    .allows(
                            "repository",
                            Schema.text()
                                    .matching("^[A-Za-z0-9_.-]{1,100}/[A-Za-z0-9_.-]{1,100}$")
                                    .described("owner/name, such as acme/shop."))
                    .allows(
                            "commit",
                            Schema.text()
                                    .matching("^[0-9a-fA-F]{7,64}$")
                                    .described("7 to 64 hexadecimal digits; all of them, so that the code is found."))
                    .allows("ref", NAME.described("What was scanned, such as refs/heads/main."))
                    .allows("profile", NAME.described("What the kind of scan is called."))
                    .allows("name", NAME.described("What the scan is called, where it is of no repository."))
                    .allows(
                            "sarif",
                            // Any value, for clients made from the document know no choice of a text and an object.
                            Schema.any()
                                    .described(
                                            "The SARIF log itself, or a text: Base64 of it, packed with gzip or not."))
                    .allows("items", Schema.list(ITEM).atMost(MOST_ITEMS)),
            "The scan.",
            true,
            MOST_BYTES);

    private final Scans scans;

    ScanBody(Scans scans) {
        this.scans = scans;
    }

    ObjectNode keep(Request request) {
        boolean code = request.body().hasNonNull("sarif");
        // Clients made from the document send an empty list for what nobody set.
        if (code != request.body().path("items").isEmpty()) {
            throw Ask.invalid("Send either sarif, or items with at least one of them.", "body");
        }
        NewScan about = new NewScan(
                Ask.tenant(request),
                request.field("repository"),
                Optional.empty(),
                request.field("commit"),
                request.field("ref"),
                request.field("profile"),
                request.field("name"));
        return code ? keepSarif(request, about) : answer(List.of(scans.add(request.caller(), about, items(request))));
    }

    private ObjectNode keepSarif(Request request, NewScan about) {
        JsonNode sarif = request.body().get("sarif");
        if (!sarif.isTextual() && !sarif.isObject()) {
            throw Ask.invalid("Send the SARIF log itself, or a text with it in Base64.", "body", "sarif");
        }
        if (about.repository().isEmpty()) {
            throw Ask.invalid("SARIF needs the repository that was scanned, as owner/name.", "body", "repository");
        }
        try {
            SarifLog log = SarifReader.withoutFiles().read("sarif", new ByteArrayInputStream(bytes(sarif)));
            List<Scan> kept = scans.add(request.caller(), about, log);
            if (kept.isEmpty()) {
                throw Ask.invalid(
                        "There is no result in it, and no scan of the repository was handed in before that it could end.",
                        "body",
                        "sarif");
            }
            ObjectNode answer = answer(kept);
            log.warnings().forEach(answer.withArray("warnings")::add);
            log.refused().forEach(unread -> answer.withArray("warnings").add(unread.toString()));
            return answer;
        } catch (SarifException e) {
            throw Ask.invalid(String.valueOf(e.getMessage()), "body", "sarif");
        }
    }

    private static byte[] bytes(JsonNode sarif) {
        if (!sarif.isTextual()) {
            return sarif.toString().getBytes(StandardCharsets.UTF_8);
        }
        try {
            return Base64.getMimeDecoder().decode(sarif.textValue());
        } catch (IllegalArgumentException e) {
            throw Ask.invalid("sarif is a text that is no Base64.", "body", "sarif");
        }
    }

    private static List<NewItem> items(Request request) {
        List<NewItem> items = new ArrayList<>();
        for (JsonNode item : request.body().get("items")) {
            String place = String.valueOf(items.size());
            items.add(new NewItem(
                    item.get("key").textValue(),
                    item.path("kind").asText("item"),
                    item.get("title").textValue(),
                    item.path("summary").asText(""),
                    severity(item.path("severity").asText("medium")),
                    text(item, "assetId"),
                    text(item, "deadline").map(date -> Ask.moment(date, "body", "items", place, "deadline"))));
        }
        return items;
    }

    private static Optional<String> text(JsonNode item, String field) {
        return Optional.ofNullable(item.path(field).textValue());
    }

    private static Severity severity(String word) {
        return word.equals("info") ? Severity.LOW : Severity.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static ObjectNode answer(List<Scan> kept) {
        ObjectNode body =
                Replies.success().put("scanId", PublicId.SCAN.of(kept.get(0).uid()));
        body.set("scans", BacklogJson.list(kept.stream(), BacklogJson::scan));
        body.putArray("warnings");
        return body;
    }
}
