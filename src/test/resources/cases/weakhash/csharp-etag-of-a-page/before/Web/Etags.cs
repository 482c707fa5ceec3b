using System;
using System.Security.Cryptography;
using System.Text;

namespace Library.Web
{
    public static class Etags
    {
        public static string For(string page)
        {
            using (MD5 md5 = MD5.Create())
            {
                byte[] hash = md5.ComputeHash(Encoding.UTF8.GetBytes(page));
                return BitConverter.ToString(hash).Replace("-", "");
            }
        }
    }
}
