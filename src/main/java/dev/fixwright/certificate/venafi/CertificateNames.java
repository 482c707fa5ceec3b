package dev.fixwright.certificate.venafi;

import dev.fixwright.certificate.venafi.Rules.Field;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/** The names in a certificate, by field. */
final class CertificateNames {
    /** As RFC 5280 numbers them. */
    private static final Map<Integer, Field> ALTERNATIVES =
            Map.of(0, Field.OTHER, 1, Field.EMAIL, 2, Field.DNS, 6, Field.URI, 7, Field.IP);

    private final Map<Field, List<String>> values = new EnumMap<>(Field.class);

    private CertificateNames() {}

    static CertificateNames of(X509Certificate certificate) {
        CertificateNames names = new CertificateNames();
        try {
            for (Rdn rdn : new LdapName(certificate.getSubjectX500Principal().getName()).getRdns()) {
                names.addSubject(rdn);
            }
            Collection<List<?>> alternatives = certificate.getSubjectAlternativeNames();
            if (alternatives != null) {
                alternatives.forEach(one -> names.addAlternative((Integer) one.get(0), one.get(1)));
            }
        } catch (InvalidNameException | CertificateParsingException e) {
            // What cannot be read is a value that no policy lists.
            names.add(Field.OTHER, "a name that cannot be read");
        }
        return names;
    }

    private void addSubject(Rdn rdn) {
        for (Field field : Field.values()) {
            if (field.attribute().equalsIgnoreCase(rdn.getType())) {
                add(field, rdn.getValue() instanceof String text ? text : "a value that is no text");
            }
        }
    }

    private void addAlternative(int kind, Object value) {
        Field field = ALTERNATIVES.getOrDefault(kind, Field.OTHER);
        add(field, value instanceof String text ? text : "a name that is no text");
    }

    private void add(Field field, String value) {
        values.computeIfAbsent(field, none -> new ArrayList<>()).add(value);
    }

    List<String> of(Field field) {
        return values.getOrDefault(field, List.of());
    }
}
