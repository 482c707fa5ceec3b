package com.staff.dir;

import java.util.List;
import org.springframework.ldap.core.AttributesMapper;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.support.LdapNameBuilder;

public class Whole {
    private final LdapTemplate directory;

    public Whole(LdapTemplate directory) {
        this.directory = directory;
    }

    public List<String> mails(String team) {
        AttributesMapper<String> mail = found -> (String) found.get("mail").get();
        return directory.search(LdapNameBuilder.newInstance("o=shop").add("ou", team).build(), "(objectClass=person)", mail);
    }
}
