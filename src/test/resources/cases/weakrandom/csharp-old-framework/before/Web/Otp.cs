using System;

namespace Portal.Web
{
    public class Otp
    {
        public int Next()
        {
            Random rnd = new Random();
            return rnd.Next(100000, 999999);
        }
    }
}
