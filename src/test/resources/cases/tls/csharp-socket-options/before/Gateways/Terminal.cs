using System.Net.Http;
using System.Net.Security;

namespace Shop.Gateways;

public sealed class Terminal
{
    public HttpMessageHandler Handler()
    {
        return new SocketsHttpHandler
        {
            SslOptions = new SslClientAuthenticationOptions
            {
                RemoteCertificateValidationCallback = (sender, certificate, chain, errors) => { return true; }
            }
        };
    }
}
