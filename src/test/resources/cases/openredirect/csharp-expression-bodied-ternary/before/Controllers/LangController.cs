using Microsoft.AspNetCore.Mvc;

namespace Hotel.Controllers
{
    public class LangController : Controller
    {
        [HttpGet("lang/{code}")]
        public IActionResult Switch(string code, string back) =>
            Redirect(back == "" ? "/" : back.Trim());

        public IActionResult Index() => View();
    }
}
