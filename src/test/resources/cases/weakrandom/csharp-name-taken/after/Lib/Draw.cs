namespace Lib
{
    using System;
    using System.IO;

    class RandomNumberGenerator { }

    public class Draw
    {
        public long Coupon() { return System.Security.Cryptography.RandomNumberGenerator.GetInt32(int.MinValue, int.MaxValue); }
    }
}
