using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Warehouse.Devices
{
    public class Scanner
    {
        private static bool Check(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors)
        {
            if (errors == SslPolicyErrors.None)
            {
                return true;
            }
            return (errors & SslPolicyErrors.RemoteCertificateNameMismatch) == 0;
        }
    }
}
