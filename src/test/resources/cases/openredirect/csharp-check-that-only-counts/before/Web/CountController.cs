using Microsoft.AspNetCore.Mvc;

namespace Web;

public class CountController : Controller
{
    private static int local;

    public IActionResult Go(string next)
    {
        if (Url.IsLocalUrl(next))
        {
            local++;
        }

        return Redirect(next);
    }
}
