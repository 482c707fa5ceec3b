using Microsoft.AspNetCore.Mvc;

namespace Hotel.Controllers
{
    public class LangController : Controller
    {
        [HttpGet("lang/{code}")]
        public IActionResult Switch(string code, string back)
        {
            string target = back == "" ? "/" : back.Trim();
            if (!Url.IsLocalUrl(target))
            {
                target = "~/";
            }
            return Redirect(target);
        }

        public IActionResult Index() => View();
    }
}
