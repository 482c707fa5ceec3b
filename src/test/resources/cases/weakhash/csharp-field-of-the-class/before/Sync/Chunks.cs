using System.Security.Cryptography;

namespace Backup.Sync
{
    public class Chunks
    {
        private readonly SHA1 _sha = SHA1.Create();

        public byte[] Id(byte[] chunk)
        {
            return _sha.ComputeHash(chunk);
        }
    }
}
