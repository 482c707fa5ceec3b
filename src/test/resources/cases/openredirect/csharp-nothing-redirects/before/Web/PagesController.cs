using Microsoft.AspNetCore.Mvc;

namespace Web;

public class PagesController : Controller
{
    public IActionResult Show(string returnUrl) => View("Page", returnUrl);
}
