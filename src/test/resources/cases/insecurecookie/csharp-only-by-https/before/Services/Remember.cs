using System;
using Microsoft.AspNetCore.Http;

namespace Gym.Services
{
    public class Remember
    {
        private readonly IHttpContextAccessor _http;

        public Remember(IHttpContextAccessor http)
        {
            _http = http;
        }

        public void Store(string ticket)
        {
            var context = _http.HttpContext;
            var options = new CookieOptions
            {
                HttpOnly = true,
                Secure = context.Request.IsHttps,
                Expires = DateTimeOffset.UtcNow.AddDays(14)
            };
            context.Response.Cookies.Append("gym-ticket", ticket, options);
        }
    }
}
