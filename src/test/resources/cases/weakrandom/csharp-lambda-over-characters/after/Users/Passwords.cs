using System;
using System.Linq;
using System.Security.Cryptography;

public class Passwords
{
    public string Temporary()
    {
        const string chars = "abcdefghijkmnpqrstuvwxyz23456789!#";
        return new string(Enumerable.Repeat(chars, 12)
            .Select(s => s[RandomNumberGenerator.GetInt32(s.Length)]).ToArray());
    }
}
