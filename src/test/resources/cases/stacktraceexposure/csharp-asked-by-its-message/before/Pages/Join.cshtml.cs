using System;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Club.Pages;

public class JoinModel : PageModel
{
    public IActionResult OnPost(string mail)
    {
        try
        {
            Members.Add(mail);
        }
        catch (InvalidOperationException e)
        {
            if (e.Message.Contains("duplicate")) return RedirectToPage("/Login");
            ModelState.AddModelError("mail", "You cannot join right now.");
        }
        return Page();
    }
}
