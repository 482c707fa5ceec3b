using System.Net.Http;

public class Pinned
{
    public HttpClientHandler Handler(string pin) => new HttpClientHandler
    {
        ServerCertificateCustomValidationCallback = (m, c, ch, e) => c.GetCertHashString() == pin
    };
}
