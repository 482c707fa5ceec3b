using Microsoft.AspNetCore.Mvc;

namespace Cinema.Controllers
{
    public class TicketController : Controller
    {
        public IActionResult Show(string seat, int row)
        {
            var html = $"<h1>Seat {seat}</h1><p class=\"row\" title=\"{seat}\">Row {row}</p>";
            return Content(html, "text/html");
        }
    }
}
