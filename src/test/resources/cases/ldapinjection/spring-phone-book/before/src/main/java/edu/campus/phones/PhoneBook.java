package edu.campus.phones;

import java.util.List;
import javax.naming.directory.SearchControls;
import org.springframework.ldap.core.AttributesMapper;
import org.springframework.ldap.core.LdapTemplate;

public class PhoneBook {
    private final LdapTemplate ldap;

    public PhoneBook(LdapTemplate ldap) {
        this.ldap = ldap;
    }

    public List<String> numbers(String name) {
        AttributesMapper<String> number = attributes -> (String) attributes.get("telephoneNumber").get();
        return ldap.search("ou=people", "(cn=*" + name + "*)", SearchControls.ONELEVEL_SCOPE, number);
    }
}
