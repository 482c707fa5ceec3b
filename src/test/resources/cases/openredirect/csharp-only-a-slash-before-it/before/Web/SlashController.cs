using Microsoft.AspNetCore.Mvc;

namespace Web;

public class SlashController : Controller
{
    public IActionResult Go(string page)
    {
        return Redirect($"/{page}");
    }
}
