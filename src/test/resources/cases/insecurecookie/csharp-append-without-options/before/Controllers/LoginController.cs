using Microsoft.AspNetCore.Mvc;

namespace Library.Controllers
{
    public class LoginController : Controller
    {
        public IActionResult Index(string session)
        {
            Response.Cookies.Append("session", session);
            return RedirectToAction("Index", "Home");
        }
    }
}
