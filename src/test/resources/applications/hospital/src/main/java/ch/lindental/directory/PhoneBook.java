package ch.lindental.directory;

import java.util.List;
import org.springframework.ldap.core.AttributesMapper;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.filter.EqualsFilter;

public class PhoneBook {
    private static final AttributesMapper<String> PHONE = attributes -> String.valueOf(attributes.get("telephoneNumber").get());

    private final LdapTemplate ldap;

    public PhoneBook(LdapTemplate ldap) {
        this.ldap = ldap;
    }

    public List<String> phones(String name) {
        return ldap.search("ou=staff", "(sn=" + name + ")", PHONE);
    }

    public List<String> pagers(String ward) {
        String filter = "(&(objectClass=pager)(ou=" + ward + "))";
        return ldap.search("ou=devices", filter, PHONE);
    }

    public List<String> exact(String login) {
        return ldap.search("ou=staff", new EqualsFilter("uid", login).encode(), PHONE);
    }
}
