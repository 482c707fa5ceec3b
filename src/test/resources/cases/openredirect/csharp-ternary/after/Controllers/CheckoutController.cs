using Microsoft.AspNetCore.Mvc;

namespace Shop.Controllers
{
    public class CheckoutController : Controller
    {
        public ActionResult Done(string next, bool paid)
        {
            string target = paid ? next : "/basket";
            if (!Url.IsLocalUrl(target))
            {
                target = "~/";
            }
            return Redirect(target);
        }
    }
}
