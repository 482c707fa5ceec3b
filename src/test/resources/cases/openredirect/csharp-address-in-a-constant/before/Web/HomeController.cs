using Microsoft.AspNetCore.Mvc;

namespace Web;

public class HomeController : Controller
{
    private const string Shop = "https://shop.example";

    public IActionResult Go() 
    {
        return Redirect(Shop);
    }
}
