using System.DirectoryServices;

namespace School.Parents;

public class Finder
{
    public SearchResult? Parent(string pupil)
    {
        using var searcher = new DirectorySearcher
        {
            Filter = $"(&(objectClass=contact)(description=parent of {LdapFilterEncode(pupil)}))",
            SearchScope = SearchScope.Subtree,
            SizeLimit = 1
        };
        return searcher.FindOne();
    }

    /// <summary>Escapes the characters that have a meaning in filters of LDAP, as RFC 4515 says.</summary>
    private static string LdapFilterEncode(string value)
    {
        return (value ?? "")
            .Replace("\\", "\\5c").Replace("*", "\\2a").Replace("(", "\\28")
            .Replace(")", "\\29").Replace("\0", "\\00");
    }
}
