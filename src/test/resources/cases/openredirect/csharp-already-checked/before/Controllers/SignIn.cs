using System.Web.Mvc;

public class SignInController : Controller
{
    public ActionResult Done(string returnUrl)
    {
        if (Url.IsLocalUrl(returnUrl))
        {
            return Redirect(returnUrl);
        }
        return RedirectToAction("Index");
    }
}
