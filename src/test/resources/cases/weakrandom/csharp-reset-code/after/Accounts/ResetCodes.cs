using System;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace Clinic.Accounts
{
    public class ResetCodes
    {
        private const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

        public string Create(int length)
        {
            var code = new StringBuilder();
            for (int i = 0; i < length; i++)
            {
                code.Append(Alphabet[RandomNumberGenerator.GetInt32(Alphabet.Length)]);
            }
            return code.ToString();
        }
    }
}
