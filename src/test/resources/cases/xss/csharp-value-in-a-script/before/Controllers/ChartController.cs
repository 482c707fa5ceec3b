using Microsoft.AspNetCore.Mvc;

public class ChartController : Controller
{
    public IActionResult Show(string title)
    {
        return Content("<script>draw('" + title + "')</script>", "text/html");
    }
}
