using System.Security.Cryptography;

namespace Tickets
{
    public class Codes
    {
        private readonly RSA rsa;

        public Codes()
        {
            const int size = 1024;
            rsa = new RSACng(size);
        }

        public byte[] Seal(byte[] code) => rsa.SignData(code, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);
    }
}
