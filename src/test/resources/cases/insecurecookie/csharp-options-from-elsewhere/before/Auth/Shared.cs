using Microsoft.AspNetCore.Http;

public class Shared
{
    public void Set(HttpResponse response, string token, CookieOptions options)
    {
        response.Cookies.Append("token", token, options);
    }
}
