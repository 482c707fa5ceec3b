using System;
using System.IO;
using Microsoft.AspNetCore.Http;

public class Upload
{
    public void Save(IFormFile file)
    {
        string target = "uploads/" + file.FileName;
        using (var stream = new FileStream(target, FileMode.Create))
        {
            file.CopyTo(stream);
        }
    }
}
