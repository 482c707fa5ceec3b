using System.Net.Security;
using System.Security.Authentication;

namespace Till
{
    public static class Audit
    {
        public static bool IsOld(SslStream stream) => stream.SslProtocol <= SslProtocols.Tls11;
    }
}
