using Microsoft.AspNetCore.Mvc;

namespace Web;

public class SlashController : Controller
{
    public IActionResult Go(string page)
    {
        string target = $"/{page}";
        if (!Url.IsLocalUrl(target))
        {
            target = "~/";
        }
        return Redirect(target);
    }
}
