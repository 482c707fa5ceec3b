using System;
using Microsoft.AspNetCore.Mvc;

namespace Web;

public class WellFormedController : Controller
{
    public IActionResult Go(string to)
    {
        if (!Uri.IsWellFormedUriString(to, UriKind.RelativeOrAbsolute))
        {
            return BadRequest();
        }

        return Redirect(Url.IsLocalUrl(to) ? to : "~/");
    }
}
