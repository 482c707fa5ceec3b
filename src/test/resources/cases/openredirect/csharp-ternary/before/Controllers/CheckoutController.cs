using Microsoft.AspNetCore.Mvc;

namespace Shop.Controllers
{
    public class CheckoutController : Controller
    {
        public ActionResult Done(string next, bool paid)
        {
            return Redirect(paid ? next : "/basket");
        }
    }
}
