using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

public class ThemeController : Controller
{
    public IActionResult Dark()
    {
        Response.Cookies.Append("theme", "dark", new CookieOptions { Secure = true });
        return Ok();
    }
}
