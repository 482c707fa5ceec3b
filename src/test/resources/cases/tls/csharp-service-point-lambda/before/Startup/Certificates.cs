using System.Net;

namespace Billing.Startup
{
    internal static class Certificates
    {
        internal static void Trust()
        {
            ServicePointManager.ServerCertificateValidationCallback = (sender, cert, chain, sslPolicyErrors) => true;
            ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12;
        }
    }
}
