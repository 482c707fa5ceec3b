package com.staff.dir;

import java.util.List;
import org.springframework.ldap.core.AttributesMapper;
import org.springframework.ldap.core.LdapTemplate;

public class Teams {
    private final LdapTemplate directory;

    public Teams(LdapTemplate directory) {
        this.directory = directory;
    }

    public List<String> members(String team, String name) {
        AttributesMapper<String> mail = found -> (String) found.get("mail").get();
        return directory.search("ou=" + team + ",o=shop", "(cn=" + name + ")", mail);
    }
}
