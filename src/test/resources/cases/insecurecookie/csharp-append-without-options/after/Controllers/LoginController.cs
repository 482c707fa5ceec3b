using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Library.Controllers
{
    public class LoginController : Controller
    {
        public IActionResult Index(string session)
        {
            Response.Cookies.Append("session", session, new CookieOptions { HttpOnly = true, Secure = true, SameSite = SameSiteMode.Lax });
            return RedirectToAction("Index", "Home");
        }
    }
}
