package dev.fixwright.certificate.acme;

import dev.fixwright.certificate.AcmeSettings;
import dev.fixwright.certificate.KeyKind;
import dev.fixwright.database.Database;
import dev.fixwright.secret.SealingKey;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.security.KeyPair;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shredzone.acme4j.AccountBuilder;
import org.shredzone.acme4j.Login;
import org.shredzone.acme4j.Session;
import org.shredzone.acme4j.exception.AcmeException;

/** The accounts at certification authorities: the table {@code acme_account}. One per directory, shared by all nodes. */
final class Accounts {
    private final Database database;
    private final SealingKey seal;
    private final AcmeSettings settings;
    private final InstantSource clock;

    Accounts(Database database, SealingKey seal, AcmeSettings settings, InstantSource clock) {
        this.database = database;
        this.seal = seal;
        this.settings = settings;
        this.clock = clock;
    }

    private record Row(String keyId, String key, Optional<String> location) {}

    /** Registers where that was not done yet. The key is kept before anybody hears of it, so that none is lost. */
    Login login(Session session) throws AcmeException {
        Row row = row().orElseGet(this::made);
        KeyPair key = opened(row);
        if (row.location().isPresent()) {
            return session.login(url(row.location().get()), key);
        }
        AccountBuilder builder = new AccountBuilder().useKeyPair(key);
        settings.account().contacts().forEach(contact -> builder.addContact(URI.create("mailto:" + contact)));
        if (settings.account().termsAgreed()) {
            builder.agreeToTermsOfService();
        }
        settings.account()
                .external()
                .ifPresent(external -> builder.withKeyIdentifier(
                        external.keyId(), external.key().reveal()));
        Login login = builder.createLogin(session);
        registered(login.getAccountLocation().toString());
        return login;
    }

    boolean isRegistered() {
        return row().flatMap(Row::location).isPresent();
    }

    /** The authority does not know the account any more: the next login registers its key again. */
    void forgetLocation() {
        registered(null);
    }

    private Optional<Row> row() {
        return database.read(handle -> handle.createQuery(
                        "select key_id, private_key, location from acme_account where directory = :directory")
                .bind("directory", directory())
                .map((row, context) -> new Row(
                        row.getString("key_id"),
                        row.getString("private_key"),
                        Optional.ofNullable(row.getString("location"))))
                .findOne());
    }

    private Row made() {
        database.read(handle -> handle.createUpdate(
                        "insert into acme_account (directory, key_id, private_key, created_at)"
                                + " values (:directory, :keyId, :key, :now) on conflict do nothing")
                .bind("directory", directory())
                .bind("keyId", seal.id())
                .bind("key", seal.seal(KeyText.write(KeyKind.EC_P256.generate()), place()))
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .execute());
        return row().orElseThrow();
    }

    private KeyPair opened(Row row) {
        return seal.open(row.key(), place())
                .map(KeyText::read)
                .orElseThrow(() -> new UnreadableException(
                        "The key of the account at " + directory() + " was encrypted with the key " + row.keyId()
                                + ", and this is the key " + seal.id()
                                + ". Give back the former encryption key. If it is lost, delete the row of that directory from"
                                + " the table acme_account: a new account is registered then."));
    }

    private void registered(@Nullable String location) {
        database.read(handle -> handle.createUpdate(
                        "update acme_account set location = :location where directory = :directory")
                .bind("location", location)
                .bind("directory", directory())
                .execute());
    }

    private String place() {
        return "acme_account\n" + directory();
    }

    private String directory() {
        return settings.directory().address().toString();
    }

    static URL url(String text) {
        try {
            return URI.create(text).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("not an address: " + text, e);
        }
    }

    /** What was sealed does not open: trying again changes nothing. */
    static final class UnreadableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String reason;

        UnreadableException(String reason) {
            super(reason);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }
}
