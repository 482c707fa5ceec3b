using System;
using Microsoft.AspNetCore.Mvc;

namespace Depot.Controllers
{
    public class HelloController : Controller
    {
        public ContentResult Hello(string name)
        {
            return Content($"<p>Hello {name}, it is {DateTime.Now:t}</p>", "text/html");
        }
    }
}
