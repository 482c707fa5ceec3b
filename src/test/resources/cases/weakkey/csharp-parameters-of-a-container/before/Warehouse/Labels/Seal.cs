using System.Security.Cryptography;

namespace Warehouse.Labels
{
    public static class Seal
    {
        public static RSACryptoServiceProvider Open(string container)
        {
            var csp = new CspParameters { KeyContainerName = container };
            return new RSACryptoServiceProvider(1024, csp);
        }
    }
}
