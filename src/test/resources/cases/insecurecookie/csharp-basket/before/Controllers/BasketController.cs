using System;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Shop.Controllers;

[Route("basket")]
public class BasketController : Controller
{
    [HttpPost("{article:int}")]
    public IActionResult Add(int article)
    {
        var basket = Request.Cookies["basket"] ?? Guid.NewGuid().ToString("N");
        Response.Cookies.Append("basket", basket, new CookieOptions { MaxAge = TimeSpan.FromDays(2), Path = "/basket" });
        return RedirectToAction("Show", new { article });
    }
}
