using System.Text;
using Crypto = System.Security.Cryptography;

namespace Tickets.Cache;

public class Keys
{
    public string Of(string query) =>
        Convert.ToHexString(Crypto.SHA256.HashData(Encoding.UTF8.GetBytes(query)));
}
