using System.Security.Cryptography;

namespace Backup.Sync
{
    public class Chunks
    {
        private readonly SHA256 _sha = SHA256.Create();

        public byte[] Id(byte[] chunk)
        {
            return _sha.ComputeHash(chunk);
        }
    }
}
