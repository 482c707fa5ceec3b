using System;
using System.Collections.Generic;

namespace Cinema.Tickets;

public static class PinGenerator
{
    private static readonly Random Rng = new Random(Environment.TickCount);

    public static string Pin() => Rng.Next(1000, 10000).ToString();

    public static byte[] Salt()
    {
        var salt = new byte[16];
        Rng.NextBytes(salt);
        return salt;
    }
}
