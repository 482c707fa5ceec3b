using System;
using System.Security.Cryptography;
using System.Text;

namespace Forum.Profile
{
    public class Avatar
    {
        public string Url(string email)
        {
            var hash = MD5.HashData(Encoding.ASCII.GetBytes(email.Trim().ToLower()));
            return "https://www.gravatar.com/avatar/" + Convert.ToHexString(hash).ToLower();
        }
    }
}
