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
            ds.Filter = "(telephoneNumber=" + LdapFilterEncode(start) + "*)";
            ds.PropertiesToLoad.Add("displayName");
            return Json(ds.FindAll().Count);
        }

        /// <summary>Escapes the characters that have a meaning in filters of LDAP, as RFC 4515 says.</summary>
        private static string LdapFilterEncode(string value)
        {
            return (value ?? "")
                .Replace("\\", "\\5c").Replace("*", "\\2a").Replace("(", "\\28")
                .Replace(")", "\\29").Replace("\0", "\\00");
        }
    }
}
