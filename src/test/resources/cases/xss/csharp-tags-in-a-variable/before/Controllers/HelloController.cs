using Microsoft.AspNetCore.Mvc;

namespace Depot.Controllers
{
    public class HelloController : Controller
    {
        public ContentResult Hello(string name, string title)
        {
            var head = title is null ? "" : $"<h1>{title}</h1>";
            return Content($"<html>{head}<p>Hello {name}</p></html>", "text/html");
        }
    }
}
