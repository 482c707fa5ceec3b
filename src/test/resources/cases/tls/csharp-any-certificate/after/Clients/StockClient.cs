using System.Net.Http;
using System.Net.Security;

public static class StockClient
{
    public static HttpClient Create()
    {
        var handler = new HttpClientHandler();
        handler.ServerCertificateCustomValidationCallback = (message, certificate, chain, errors) => errors == SslPolicyErrors.None;
        return new HttpClient(handler);
    }
}
