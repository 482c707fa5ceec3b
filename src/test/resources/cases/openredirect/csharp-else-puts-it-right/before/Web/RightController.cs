using Microsoft.AspNetCore.Mvc;

namespace Web;

public class RightController : Controller
{
    public IActionResult Go(string next)
    {
        if (Url.IsLocalUrl(next))
        {
            TempData["from"] = next;
        }
        else
        {
            next = Url.Content("~/");
        }

        return Redirect(next);
    }
}
