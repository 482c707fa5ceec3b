using System.DirectoryServices;
using Microsoft.AspNetCore.Mvc;

namespace Office.Phones
{
    public class BookController : Controller
    {
        [HttpGet]
        public IActionResult Find(string start)
        {
            var ds = new DirectorySearcher();
            ds.Filter = "(telephoneNumber=" + start + "*)";
            ds.PropertiesToLoad.Add("displayName");
            return Json(ds.FindAll().Count);
        }
    }
}
