using System.Security.Cryptography;

namespace School.Exams
{
    public class Vault
    {
        private readonly bool _quick;

        public Vault(bool quick)
        {
            _quick = quick;
        }

        public RSA NewKey()
        {
            return RSA.Create(_quick ? 1024 : 4096);
        }
    }
}
