using System.Security.Cryptography;

namespace Depot
{
    public class Named
    {
        private const string Function = "SHA256";

        public byte[] Of(byte[] file)
        {
            using (var hash = HashAlgorithm.Create(Function))
            {
                return hash.ComputeHash(file);
            }
        }
    }
}
