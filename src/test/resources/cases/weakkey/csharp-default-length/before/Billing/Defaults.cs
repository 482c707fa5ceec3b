using System.Security.Cryptography;

namespace Billing
{
    public class Defaults
    {
        public RSA Key() => RSA.Create();
    }
}
