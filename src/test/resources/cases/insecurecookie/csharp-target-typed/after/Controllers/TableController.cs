using System;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Restaurant.Controllers
{
    public class TableController : Controller
    {
        private static readonly CookieOptions Evening = new() { MaxAge = TimeSpan.FromHours(6), HttpOnly = true, Secure = true };

        [HttpPost("tables/{number:int}")]
        public IActionResult Sit(int number)
        {
            Response.Cookies.Append("table", Seal(number), Evening);
            return RedirectToAction("Menu");
        }

        private static string Seal(int number) => Seals.Make(number);
    }
}
