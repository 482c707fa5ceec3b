using System.DirectoryServices.Protocols;
using System.Linq;

namespace Booking.Login;

public sealed class LdapUsers
{
    private readonly LdapConnection _connection;

    public LdapUsers(LdapConnection connection) => _connection = connection;

    public SearchResultEntry? ByMail(string mail)
    {
        var filter = $"(&(objectClass=person)(mail={LdapFilterEncode(mail)}))";
        var request = new SearchRequest("ou=people,dc=booking,dc=example", filter, SearchScope.Subtree, "cn", "mail");
        var response = (SearchResponse)_connection.SendRequest(request);
        return response.Entries.Cast<SearchResultEntry>().FirstOrDefault();
    }

    /// <summary>Escapes the characters that have a meaning in filters of LDAP, as RFC 4515 says.</summary>
    private static string LdapFilterEncode(string value)
    {
        return (value ?? "")
            .Replace("\\", "\\5c").Replace("*", "\\2a").Replace("(", "\\28")
            .Replace(")", "\\29").Replace("\0", "\\00");
    }
}
