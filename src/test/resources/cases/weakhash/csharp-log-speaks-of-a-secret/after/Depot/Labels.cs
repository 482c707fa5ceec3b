using System;
using System.Security.Cryptography;

namespace Depot
{
    public class Labels
    {
        private readonly Action<string> log;

        public Labels(Action<string> log) => this.log = log;

        public string Of(byte[] parcel)
        {
            log(string.Format("no secret in parcel {0}", parcel.Length));
            using (var md5 = SHA256.Create())
            {
                return Convert.ToBase64String(md5.ComputeHash(parcel));
            }
        }
    }
}
