using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Pages;

public class ResetModel : PageModel
{
    private readonly ILogger<ResetModel> _logger;

    public ResetModel(ILogger<ResetModel> logger) => _logger = logger;

    [BindProperty]
    public string Mail { get; set; } = "";

    public IActionResult OnPost(bool quiet)
    {
        _logger.LogInformation("reset asked for " + (quiet ? "somebody" : Mail.ToLowerInvariant())?.Replace("\r", " ").Replace("\n", " "));
        return RedirectToPage("Sent");
    }
}
