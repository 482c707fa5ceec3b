package eu.longhaul.freight;

import java.util.List;
import org.springframework.ldap.core.AttributesMapper;
import org.springframework.ldap.core.LdapTemplate;

public class StaffDirectory {
  private final LdapTemplate ldap;

  public StaffDirectory(LdapTemplate ldap) {
    this.ldap = ldap;
  }

  public List<String> mails(String surname) {
    AttributesMapper<String> mail = attributes -> String.valueOf(attributes.get("mail").get());
    return ldap.search("ou=staff", "(&(objectClass=person)(sn=" + surname + "))", mail);
  }
}
