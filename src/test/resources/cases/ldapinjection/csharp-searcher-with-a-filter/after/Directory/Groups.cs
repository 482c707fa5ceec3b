using System;
using System.DirectoryServices;

public class Groups
{
    public SearchResultCollection Of(Person person)
    {
        using var searcher = new DirectorySearcher($"(member={LdapFilterEncode(System.Convert.ToString(person.DistinguishedName))})");
        return searcher.FindAll();
    }

    /// <summary>Escapes the characters that have a meaning in filters of LDAP, as RFC 4515 says.</summary>
    private static string LdapFilterEncode(string value)
    {
        return (value ?? "")
            .Replace("\\", "\\5c").Replace("*", "\\2a").Replace("(", "\\28")
            .Replace(")", "\\29").Replace("\0", "\\00");
    }
}
