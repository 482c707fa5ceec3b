package dev.fixwright.certificate.acme;

import dev.fixwright.certificate.DomainRule;
import dev.fixwright.certificate.KeptCertificate;
import dev.fixwright.secret.SealingKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.security.KeyPair;
import java.util.List;
import java.util.Optional;
import org.shredzone.acme4j.Login;
import org.shredzone.acme4j.Order;
import org.shredzone.acme4j.OrderBuilder;
import org.shredzone.acme4j.Session;
import org.shredzone.acme4j.connector.Resource;
import org.shredzone.acme4j.exception.AcmeException;
import org.shredzone.acme4j.exception.AcmeRateLimitedException;
import org.shredzone.acme4j.exception.AcmeServerException;
import org.shredzone.acme4j.exception.AcmeUserActionRequiredException;
import org.shredzone.acme4j.util.CSRBuilder;

/** The job's one order at the authority and the key pair that it is for: made once, and found again from then on. */
final class OwnOrder {
    private final Bench bench;
    private final Attempt attempt;
    private final DomainRule rule;

    OwnOrder(Bench bench, Attempt attempt, DomainRule rule) {
        this.bench = bench;
        this.attempt = attempt;
        this.rule = rule;
    }

    List<String> names() {
        return rule.names(attempt.job().subject());
    }

    /** A new pair for each job, kept sealed before anybody hears of it. */
    KeyPair key() {
        SealingKey seal = bench.seal();
        String place = "certificate_job\n" + attempt.job().uid() + "\nkey";
        Optional<String> sealed = attempt.progress().key();
        if (sealed.isPresent()) {
            return seal.open(sealed.get(), place)
                    .map(KeyText::read)
                    .orElseThrow(() -> new Accounts.UnreadableException(
                            "The new key of " + attempt.job().subject()
                                    + " was encrypted with another key than this server has now. Ask again."));
        }
        KeyPair pair = rule.key().generate();
        attempt.save(attempt.progress().withKey(seal.seal(KeyText.write(pair), place)), "The new key pair is made.");
        return pair;
    }

    /** As it is at the authority now. */
    Order found() throws AcmeException {
        Session session = bench.directory().session();
        Login login = bench.accounts().login(session);
        Optional<String> known = attempt.progress().order();
        if (known.isPresent()) {
            Order order = login.bindOrder(Accounts.url(known.get()));
            order.fetch();
            return order;
        }
        Order made = made(session, login);
        attempt.save(
                attempt.progress()
                        .ordered(made.getLocation().toString(), bench.clock().instant()),
                "The order is made.");
        return made;
    }

    private Order made(Session session, Login login) throws AcmeException {
        Optional<KeptCertificate> before = attempt.before()
                .filter(certificate -> certificate
                        .directory()
                        .equals(bench.directory().address().toString()));
        Optional<URL> renewals = session.resourceUrlOptional(Resource.RENEWAL_INFO);
        if (before.isPresent() && renewals.isPresent()) {
            try {
                return builder(login).replaces(before.get().leaf()).create();
            } catch (AcmeRateLimitedException | AcmeUserActionRequiredException e) {
                throw e;
            } catch (AcmeServerException e) {
                // It was replaced already, is another account's, or the CA forgot it: that must not stand in the way of
                // a
                // new one. Whatever else the CA has against the order it says again.
                return builder(login).create();
            }
        }
        return builder(login).create();
    }

    private OrderBuilder builder(Login login) {
        return login.newOrder().domains(names());
    }

    /** Asks for the certificate: the authority is convinced. */
    void finish(Order order, KeyPair key) throws AcmeException {
        CSRBuilder request = new CSRBuilder();
        request.addDomains(names());
        try {
            request.sign(key);
            order.execute(request.getEncoded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        attempt.save(attempt.progress().decidingSince(bench.clock().instant()), "The CA is making the certificate.");
    }
}
