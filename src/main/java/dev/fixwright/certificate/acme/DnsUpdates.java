package dev.fixwright.certificate.acme;

import dev.fixwright.certificate.DnsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TSIG;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;
import org.xbill.DNS.Update;

/** Adds and takes away records by signed updates (RFC 2136, TSIG). Others of the same name stay as they are. */
final class DnsUpdates {
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(10);
    private static final int TTL = 60;

    private final DnsServer server;

    DnsUpdates(DnsServer server) {
        this.server = server;
    }

    /** A text record. {@code name} is absolute, with the dot at its end. */
    record Text(String name, String value) {}

    /** The server does not do it, or does not answer. */
    static final class DnsException extends Exception {
        private static final long serialVersionUID = 1L;

        private final String reason;
        private final boolean again;

        DnsException(String reason, boolean again) {
            super(reason);
            this.reason = reason;
            this.again = again;
        }

        String reason() {
            return reason;
        }

        /** Whether the same may go later. */
        boolean again() {
            return again;
        }
    }

    void add(List<Text> texts) throws DnsException {
        for (Text text : texts) {
            Update update = update(text);
            update.add(record(text));
            send(update, "add the record " + text.name());
        }
    }

    void remove(List<Text> texts) throws DnsException {
        for (Text text : texts) {
            Update update = update(text);
            update.delete(record(text));
            send(update, "take the record " + text.name() + " away");
        }
    }

    /** Asks for the zone's own record, signed: shows without a change that the server is there and knows the key. */
    void check(String name) throws DnsException {
        Name zone = zone(name(name));
        Message query = Message.newQuery(Record.newRecord(zone, Type.SOA, DClass.IN));
        Message answer = send(query, "ask for the zone " + zone);
        if (answer.getSection(Section.ANSWER).isEmpty()) {
            throw new DnsException("The DNS server " + server.host() + " does not have the zone " + zone + ".", false);
        }
    }

    private Update update(Text text) throws DnsException {
        return new Update(zone(name(text.name())));
    }

    private static TXTRecord record(Text text) throws DnsException {
        return new TXTRecord(name(text.name()), DClass.IN, TTL, text.value());
    }

    /** The longest of the operator's zones that a name is in. */
    private Name zone(Name name) throws DnsException {
        Optional<Name> zone = server.zones().stream()
                .map(one -> Name.fromConstantString(one + "."))
                .filter(name::subdomain)
                .max(Comparator.comparingInt(Name::labels));
        return zone.orElseThrow(() -> new DnsException(
                name + " is in none of the zones that may be changed: acme.dns.zones has "
                        + String.join(", ", server.zones()) + ".",
                false));
    }

    private static Name name(String text) throws DnsException {
        try {
            return Name.fromString(text, Name.root);
        } catch (TextParseException e) {
            throw new DnsException(text + " is not a name in the DNS.", false);
        }
    }

    private Message send(Message message, String what) throws DnsException {
        Message answer;
        try {
            SimpleResolver resolver = new SimpleResolver(InetAddress.getByName(server.host()));
            resolver.setPort(server.port());
            resolver.setTCP(true);
            resolver.setTimeout(LONGEST_ANSWER);
            resolver.setTSIGKey(new TSIG(
                    name(server.algorithm() + "."),
                    name(server.keyName()),
                    Base64.getMimeDecoder().decode(server.key().reveal())));
            answer = resolver.send(message);
        } catch (IOException e) {
            throw new DnsException(
                    "The DNS server " + server.host() + " cannot be asked to " + what + ": " + e.getMessage() + ".",
                    true);
        }
        if (answer.getRcode() != Rcode.NOERROR) {
            throw new DnsException(
                    "The DNS server " + server.host() + " refused to " + what + ": " + Rcode.string(answer.getRcode())
                            + cure(answer.getRcode()),
                    answer.getRcode() == Rcode.SERVFAIL);
        }
        if (!answer.isVerified()) {
            throw new DnsException(
                    "The DNS server " + server.host() + " was asked to " + what
                            + ", and its answer is not signed with the key " + server.keyName() + ".",
                    false);
        }
        return answer;
    }

    private static String cure(int code) {
        return switch (code) {
            case Rcode.NOTAUTH -> ". It does not know the key, or its clock differs.";
            case Rcode.REFUSED -> ". Its rules do not let this key change the zone.";
            case Rcode.NOTZONE -> ". It does not have that zone.";
            default -> ".";
        };
    }
}
