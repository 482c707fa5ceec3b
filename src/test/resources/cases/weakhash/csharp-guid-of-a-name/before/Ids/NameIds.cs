using System;
using System.Security.Cryptography;
using System.Text;

public static class NameIds
{
    public static Guid Of(string name)
    {
        using var md5 = MD5.Create();
        return new Guid(md5.ComputeHash(Encoding.UTF8.GetBytes(name)));
    }
}
