using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gym.Pages;

public class EnterModel : PageModel
{
    public async Task<IActionResult> OnPostAsync(string returnUrl)
    {
        await HttpContext.Session.LoadAsync();
        return LocalRedirect(returnUrl ?? "/");
    }
}
