using Microsoft.AspNetCore.Mvc;

namespace Depot.Controllers
{
    public class AccountController : Controller
    {
        public ActionResult Login(string returnUrl)
        {
            if (Url.IsLocalUrl(returnUrl))
                return LocalRedirect(returnUrl);
            return RedirectPermanent(Url.IsLocalUrl(returnUrl) ? returnUrl : "~/");
        }
    }
}
