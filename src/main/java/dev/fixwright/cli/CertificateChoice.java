package dev.fixwright.cli;

import dev.fixwright.access.TenantScope;
import dev.fixwright.certificate.DomainName;
import dev.fixwright.certificate.KeptCertificate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which certificate is meant: the domain's current one, unless another is named. */
final class CertificateChoice {
    @Parameters(paramLabel = "DOMAIN", description = "The domain, as \"fixwright certificate list\" has it.")
    private String domain = "";

    @Option(names = "--serial", paramLabel = "HEX", description = "A former certificate of the domain instead.")
    private Optional<String> serial = Optional.empty();

    @Option(
            names = "--tenant",
            paramLabel = "ID",
            description = "The organisation that it is of, where several have one of the domain.")
    private Optional<String> tenant = Optional.empty();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    DatabaseOptions database() {
        return database;
    }

    /** All of the domain in one organisation, the newest first. */
    List<KeptCertificate> all(CertificateShelf shelf) {
        String name = DomainName.of(domain)
                .orElseThrow(
                        () -> new BadInputException("\"" + PlainText.line(domain) + "\" is not the name of a domain"));
        TenantScope scope = tenant.map(TenantScope::of).orElseGet(TenantScope::all);
        List<KeptCertificate> all = shelf.read(database.settings(), kept -> kept.of(scope, name));
        if (all.isEmpty()) {
            throw new BadInputException("there is no certificate of " + name
                    + tenant.map(id -> " in " + PlainText.line(id)).orElse("")
                    + "; \"fixwright certificate list\" shows those that there are");
        }
        TreeSet<String> tenants =
                all.stream().map(KeptCertificate::tenant).collect(Collectors.toCollection(TreeSet::new));
        if (tenants.size() > 1) {
            throw new BadInputException("several organisations have a certificate of " + name + ": "
                    + String.join(", ", tenants) + "; say which with --tenant ID");
        }
        return all;
    }

    /** The one of them that is meant. */
    KeptCertificate chosen(List<KeptCertificate> all) {
        return all.stream()
                .filter(one -> serial.map(wanted -> wanted.equalsIgnoreCase(one.serial()))
                        .orElse(one.current()))
                .findFirst()
                .orElseThrow(() -> new BadInputException(serial.map(wanted -> "there is no certificate of "
                                + all.get(0).domain() + " with the serial number " + PlainText.line(wanted))
                        .orElse("no certificate of " + all.get(0).domain()
                                + " is in use; name one with --serial HEX")));
    }
}
