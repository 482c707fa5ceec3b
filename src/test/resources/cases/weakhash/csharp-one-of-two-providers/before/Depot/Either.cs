using System.Security.Cryptography;

namespace Depot
{
    public class Either
    {
        public byte[] Of(byte[] parcel, bool managed)
        {
            SHA1 sha = null;
            if (managed)
            {
                sha = new SHA1Managed();
            }
            else
            {
                sha = new SHA1CryptoServiceProvider();
            }

            return sha.ComputeHash(parcel);
        }
    }
}
