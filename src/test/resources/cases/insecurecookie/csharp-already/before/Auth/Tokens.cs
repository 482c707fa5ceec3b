using Microsoft.AspNetCore.Http;

public class Tokens
{
    public void Set(HttpContext context, string token)
    {
        var options = new CookieOptions();
        options.HttpOnly = true;
        options.Secure = true;
        context.Response.Cookies.Append("token", token, options);
    }
}
