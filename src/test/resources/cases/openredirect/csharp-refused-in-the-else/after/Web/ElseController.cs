using Microsoft.AspNetCore.Mvc;

namespace Web;

public class ElseController : Controller
{
    public IActionResult Go(string next)
    {
        if (Url.IsLocalUrl(next))
        {
            ViewData["local"] = true;
        }
        else
        {
            return Redirect(Url.IsLocalUrl(next) ? next : "~/");
        }

        return View();
    }
}
