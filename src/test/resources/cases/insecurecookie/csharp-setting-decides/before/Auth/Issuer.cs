using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Portal.Auth;

public class Issuer(IOptions<AuthSettings> settings)
{
    public void Issue(HttpResponse response, string jwt)
    {
        response.Cookies.Append("jwt", jwt, new CookieOptions
        {
            HttpOnly = true,
            Secure = settings.Value.SecureCookies,
            SameSite = SameSiteMode.Strict,
        });
    }
}
