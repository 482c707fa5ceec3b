using System.DirectoryServices;

public class Entry
{
    public DirectoryEntry Open(string unit) => new DirectoryEntry("LDAP://ou=" + unit + ",dc=club,dc=example");
}
