namespace Lib
{
    using System;
    using System.IO;

    class RandomNumberGenerator { }

    public class Draw
    {
        public long Coupon() { return new System.Random().Next(int.MinValue, int.MaxValue); }
    }
}
