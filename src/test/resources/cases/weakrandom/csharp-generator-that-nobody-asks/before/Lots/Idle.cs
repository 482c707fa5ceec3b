using System;

namespace Lots;

public class Idle
{
    public int Run(int rounds)
    {
        var random = new Random();
        return rounds + 1;
    }
}
