using System;
using Microsoft.AspNetCore.Http;

namespace Shop.Auth;

public class Remember
{
    public void Set(HttpResponse response, string token)
    {
        var options = new CookieOptions
        {
            Expires = DateTimeOffset.UtcNow.AddDays(30),
            HttpOnly = true
        };
        response.Cookies.Append("remember", token, options);
    }
}
