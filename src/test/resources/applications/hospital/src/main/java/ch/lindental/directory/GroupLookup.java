package ch.lindental.directory;

import javax.naming.NamingException;
import javax.naming.directory.Attributes;
import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;

class GroupLookup {
    private DirContext ctx;

    GroupLookup(DirContext ctx) {
        this.ctx = ctx;
    }

    boolean member(String login, String group) throws NamingException {
        StringBuilder filter = new StringBuilder("(&");
        filter.append("(memberUid=").append(login).append(')');
        filter.append("(cn=").append(group).append("))");
        return ctx.search("ou=groups,dc=lindental,dc=ch", filter.toString(), new SearchControls()).hasMore();
    }

    Attributes attributes(String login) throws NamingException {
        return ctx.getAttributes("uid=" + login + ",ou=staff,dc=lindental,dc=ch");
    }

    boolean admins(int gid) throws NamingException {
        return ctx.search("ou=groups,dc=lindental,dc=ch", "(gidNumber=" + gid + ")", new SearchControls()).hasMore();
    }
}
