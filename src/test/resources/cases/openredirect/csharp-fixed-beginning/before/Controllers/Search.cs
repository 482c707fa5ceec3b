using Microsoft.AspNetCore.Mvc;

public class SearchController : Controller
{
    public IActionResult Old(string q) => Redirect($"/search?q={q}");
}
