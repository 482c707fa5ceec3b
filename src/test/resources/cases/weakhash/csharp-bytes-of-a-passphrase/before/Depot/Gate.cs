using System.Security.Cryptography;
using System.Text;

namespace Depot
{
    public class Gate
    {
        public byte[] Code(Visitor visitor)
        {
            using (var md5 = MD5.Create())
            {
                return md5.ComputeHash(Encoding.UTF8.GetBytes(visitor.Passphrase));
            }
        }
    }
}
