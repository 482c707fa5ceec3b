using System;
using Microsoft.AspNetCore.Http;

namespace Mvc
{
    public static class CookieJar
    {
        public static void Keep(this HttpResponse response, string name, string value)
        {
            response.Cookies.Append(name, value, Options(TimeSpan.FromDays(1)));
        }

        private static CookieOptions Options(TimeSpan age)
        {
            return new CookieOptions { MaxAge = age };
        }
    }
}
