using Microsoft.AspNetCore.Mvc;

namespace Web;

public class LinkController : Controller
{
    private readonly Links links;

    public LinkController(Links links) => this.links = links;

    public IActionResult Follow(string id)
    {
        return Redirect(links.Resolve(id));
    }
}
