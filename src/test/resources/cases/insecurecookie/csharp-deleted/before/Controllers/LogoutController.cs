using Microsoft.AspNetCore.Mvc;

public class LogoutController : Controller
{
    public IActionResult Index()
    {
        Response.Cookies.Delete("session");
        return Redirect("/");
    }
}
