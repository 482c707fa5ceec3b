package dev.fixwright.certificate.acme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far an order is, as it is written down to go on from after the process died.
 *
 * @param key the new key pair, sealed
 * @param order its address at the authority; empty before it was made, and after it was lost
 * @param orders how many were made for this job
 * @param begunAt since when the authority has had something to decide and no reason to wait
 * @param records what was added to the DNS and is to be taken away
 * @param asked whether the authority was told to look at the challenges
 * @param polls how often the order was looked at since
 * @param failures surprises and unanswered requests in a row
 * @param issued the uid of the new certificate, once it is kept
 * @param deploys how often its deployment was tried
 */
record Progress(
        Optional<String> key,
        Optional<String> order,
        int orders,
        Optional<Instant> begunAt,
        List<DnsUpdates.Text> records,
        boolean asked,
        int polls,
        int failures,
        Optional<String> issued,
        int deploys) {

    static final Progress NONE = new Progress(
            Optional.empty(), Optional.empty(), 0, Optional.empty(), List.of(), false, 0, 0, Optional.empty(), 0);

    Progress withKey(String sealed) {
        return new Progress(
                Optional.of(sealed), order, orders, begunAt, records, asked, polls, failures, issued, deploys);
    }

    Progress ordered(String address, Instant now) {
        return new Progress(
                key, Optional.of(address), orders + 1, Optional.of(now), records, false, 0, 0, issued, deploys);
    }

    /** The authority does not have the order any more. */
    Progress withoutOrder() {
        return new Progress(
                key, Optional.empty(), orders, Optional.empty(), records, false, 0, failures, issued, deploys);
    }

    Progress published(List<DnsUpdates.Text> texts) {
        return new Progress(key, order, orders, begunAt, texts, asked, polls, 0, issued, deploys);
    }

    Progress challenged(Instant now) {
        return new Progress(key, order, orders, Optional.of(now), records, true, 0, 0, issued, deploys);
    }

    /** The authority was asked for the certificate. */
    Progress decidingSince(Instant now) {
        return new Progress(key, order, orders, Optional.of(now), records, asked, 0, 0, issued, deploys);
    }

    /** It is not asked before that, so that it may take its time from then on. */
    Progress restingUntil(Instant time) {
        return new Progress(
                key, order, orders, begunAt.map(was -> time), records, asked, polls, failures, issued, deploys);
    }

    Progress polled() {
        return new Progress(key, order, orders, begunAt, records, asked, polls + 1, 0, issued, deploys);
    }

    Progress failed() {
        return new Progress(key, order, orders, begunAt, records, asked, polls, failures + 1, issued, deploys);
    }

    Progress kept(String uid) {
        return new Progress(
                Optional.empty(), order, orders, begunAt, records, asked, polls, 0, Optional.of(uid), deploys);
    }

    Progress deployed() {
        return new Progress(key, order, orders, begunAt, records, asked, polls, 0, issued, deploys + 1);
    }
}
