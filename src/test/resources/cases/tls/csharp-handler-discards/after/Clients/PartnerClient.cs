using System.Net.Http;
using System.Net.Security;

namespace Tickets.Clients;

public class PartnerClient
{
    private readonly HttpClient _http = new(new HttpClientHandler
    {
        ServerCertificateCustomValidationCallback = (_, _, _, errors) => errors == SslPolicyErrors.None,
        AllowAutoRedirect = false
    });
}
