using System.Collections.Generic;
using System.Security.Cryptography;

namespace Depot
{
    public class Collect
    {
        public void Fill(List<HashAlgorithm> functions)
        {
            MD5 md5 = MD5.Create();
            functions.Add(md5);
        }
    }
}
