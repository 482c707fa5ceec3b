using System.Security.Cryptography;

namespace Depot
{
    public class Makers
    {
        public MD5 Fresh()
        {
            MD5 made = MD5.Create();
            made.Initialize();
            return made;
        }
    }
}
