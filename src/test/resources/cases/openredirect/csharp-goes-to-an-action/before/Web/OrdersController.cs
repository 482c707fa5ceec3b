using Microsoft.AspNetCore.Mvc;

namespace Web;

public class OrdersController : Controller
{
    [HttpPost]
    public IActionResult Save(Order order) => RedirectToAction("Show", new { id = order.Id });
}
