using Microsoft.AspNetCore.Mvc;

namespace Web;

public class CartController : Controller
{
    public IActionResult Done(string anchor)
    {
        var url = Url.Action("Show", "Cart", new { anchor });
        return Redirect(url);
    }
}
