using System;
using System.Linq;
using System.Text;

namespace Clinic.Accounts
{
    public class ResetCodes
    {
        private const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

        public string Create(int length)
        {
            var rng = new Random();
            var code = new StringBuilder();
            for (int i = 0; i < length; i++)
            {
                code.Append(Alphabet[rng.Next(Alphabet.Length)]);
            }
            return code.ToString();
        }
    }
}
