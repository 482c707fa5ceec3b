using Microsoft.AspNetCore.Mvc;

namespace Web;

public class BlockController : Controller
{
    public IActionResult Go(string next, bool signedIn)
    {
        if (signedIn)
        {
            if (Url.IsLocalUrl(next))
            {
                return LocalRedirect(next);
            }
        }

        if (next.Length < 200 && Url.IsLocalUrl(next))
        {
            return Redirect(next);
        }

        return RedirectToAction("Index");
    }
}
