using Microsoft.AspNetCore.Mvc;

namespace Library.Controllers
{
    public class LinksController : Controller
    {
        [HttpGet("/go")]
        public IActionResult Go([FromQuery(Name = "to")] string target)
        {
            return RedirectPermanent(Url.IsLocalUrl(target) ? target : "~/");
        }
    }
}
