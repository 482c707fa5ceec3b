package edu.campus.phones;

import java.util.List;
import javax.naming.directory.SearchControls;
import org.springframework.ldap.core.AttributesMapper;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.query.LdapQueryBuilder;
import org.springframework.ldap.query.SearchScope;

public class PhoneBook {
    private final LdapTemplate ldap;

    public PhoneBook(LdapTemplate ldap) {
        this.ldap = ldap;
    }

    public List<String> numbers(String name) {
        AttributesMapper<String> number = attributes -> (String) attributes.get("telephoneNumber").get();
        return ldap.search(LdapQueryBuilder.query().base("ou=people").searchScope(SearchScope.ONELEVEL).filter("(cn=*{0}*)", name), number);
    }
}
