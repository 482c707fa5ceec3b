using Microsoft.AspNetCore.Mvc;

public class ProfileController : Controller
{
    [HttpPost]
    public IActionResult Save(ProfileForm form) => View(form);
}
