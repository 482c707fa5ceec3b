using System.Net;
using System.Net.Security;

namespace Billing.Startup
{
    internal static class Certificates
    {
        internal static void Trust()
        {
            ServicePointManager.ServerCertificateValidationCallback = (sender, cert, chain, sslPolicyErrors) => sslPolicyErrors == SslPolicyErrors.None;
            ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12;
        }
    }
}
