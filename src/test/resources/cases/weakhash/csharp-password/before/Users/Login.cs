using System.Security.Cryptography;
using System.Text;

public class Login
{
    public byte[] HashPassword(string password)
    {
        using var md5 = MD5.Create();
        return md5.ComputeHash(Encoding.UTF8.GetBytes(password));
    }
}
