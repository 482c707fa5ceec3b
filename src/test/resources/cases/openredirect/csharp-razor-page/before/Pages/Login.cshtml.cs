using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace School.Pages;

public class LoginModel : PageModel
{
    [BindProperty] public string User { get; set; } = "";

    public async Task<IActionResult> OnPostAsync(string? returnUrl = null)
    {
        returnUrl ??= Url.Content("~/");
        if (!ModelState.IsValid)
        {
            return Page();
        }
        await Task.Yield();
        return Redirect(returnUrl);
    }
}
