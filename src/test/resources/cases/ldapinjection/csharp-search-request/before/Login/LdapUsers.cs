using System.DirectoryServices.Protocols;
using System.Linq;

namespace Booking.Login;

public sealed class LdapUsers
{
    private readonly LdapConnection _connection;

    public LdapUsers(LdapConnection connection) => _connection = connection;

    public SearchResultEntry? ByMail(string mail)
    {
        var filter = $"(&(objectClass=person)(mail={mail}))";
        var request = new SearchRequest("ou=people,dc=booking,dc=example", filter, SearchScope.Subtree, "cn", "mail");
        var response = (SearchResponse)_connection.SendRequest(request);
        return response.Entries.Cast<SearchResultEntry>().FirstOrDefault();
    }
}
