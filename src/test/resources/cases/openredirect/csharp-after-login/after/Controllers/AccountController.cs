using Microsoft.AspNetCore.Mvc;

namespace Library.Controllers
{
    public class AccountController : Controller
    {
        [HttpPost]
        public IActionResult Login(string user, string password, string returnUrl)
        {
            if (!Members.Check(user, password))
            {
                return View();
            }
            return Redirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "~/");
        }
    }
}
