package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The webhooks that were sent, as an app may list them for three days and have them sent again. */
final class Deliveries {

    private record Sent(long id, Webhook webhook, int status, Instant at, boolean again, Consumer<Webhook> sender) {}

    private final InstantSource clock;
    private final Edition edition;
    private final List<Sent> all = new ArrayList<>();

    Deliveries(InstantSource clock, Edition edition) {
        this.clock = clock;
        this.edition = edition;
    }

    /** @param sender sends it again to where it was sent */
    synchronized void add(Webhook webhook, int status, Consumer<Webhook> sender) {
        boolean again = all.stream().anyMatch(sent -> sent.webhook.delivery().equals(webhook.delivery()));
        all.add(new Sent(all.size() + 1L, webhook, status, clock.instant(), again, sender));
    }

    /** The newest first. GitHub pages by a cursor here, not by number. */
    synchronized Response list(Request request, Wire wire) {
        long before = request.asked("cursor")
                .map(cursor -> Long.parseLong(cursor.substring("v1_".length())))
                .orElse(Long.MAX_VALUE);
        int size = request.asked("per_page").map(Integer::parseInt).orElse(30);
        List<Sent> rest = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).id < before && isKept(all.get(i))) {
                rest.add(all.get(i));
            }
        }
        List<Sent> page = rest.subList(0, Math.min(size, rest.size()));
        Response response = Response.ok(page.stream().map(Deliveries::json).toList());
        return page.size() == rest.size()
                ? response
                : response.with(
                        "Link",
                        "<" + wire.address(request) + "?per_page=" + size + "&cursor=v1_" + page.get(page.size() - 1).id
                                + ">; rel=\"next\"");
    }

    private boolean isKept(Sent sent) {
        return sent.at.isAfter(clock.instant().minus(edition.deliveriesKept()));
    }

    Response sendAgain(Request request) {
        Optional<Sent> known;
        synchronized (this) {
            known = all.stream()
                    .filter(sent -> sent.id == request.number(0) && isKept(sent))
                    .findFirst();
        }
        if (known.isEmpty()) {
            return Response.notFound();
        }
        known.get().sender.accept(known.get().webhook);
        return new Response(202, Wire.object());
    }

    private static ObjectNode json(Sent sent) {
        ObjectNode json = Wire.object();
        json.put("id", sent.id).put("guid", sent.webhook.delivery());
        json.put("delivered_at", Wire.time(sent.at)).put("redelivery", sent.again);
        String status =
                sent.status == 0 ? "failed to connect to host" : sent.status < 300 ? "OK" : "Invalid HTTP Response";
        json.put("duration", 0.02).put("status", status);
        json.put("status_code", sent.status).put("event", sent.webhook.event());
        json.put("action", sent.webhook.action().isEmpty() ? null : sent.webhook.action());
        json.put("installation_id", sent.webhook.installation());
        json.put("repository_id", sent.webhook.repository() == 0 ? null : sent.webhook.repository());
        return json.putNull("throttled_at");
    }
}
