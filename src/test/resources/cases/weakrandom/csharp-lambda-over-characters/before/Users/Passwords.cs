using System;
using System.Linq;

public class Passwords
{
    public string Temporary()
    {
        Random random = new Random();
        const string chars = "abcdefghijkmnpqrstuvwxyz23456789!#";
        return new string(Enumerable.Repeat(chars, 12)
            .Select(s => s[random.Next(s.Length)]).ToArray());
    }
}
