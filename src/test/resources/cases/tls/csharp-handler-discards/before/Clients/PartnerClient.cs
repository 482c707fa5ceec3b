using System.Net.Http;

namespace Tickets.Clients;

public class PartnerClient
{
    private readonly HttpClient _http = new(new HttpClientHandler
    {
        ServerCertificateCustomValidationCallback = (_, _, _, _) => true,
        AllowAutoRedirect = false
    });
}
