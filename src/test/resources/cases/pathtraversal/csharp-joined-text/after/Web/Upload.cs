using System;
using System.IO;
using Microsoft.AspNetCore.Http;

public class Upload
{
    public void Save(IFormFile file)
    {
        string target = "uploads/" + file.FileName;
        if (!Path.GetFullPath(target).StartsWith(Path.GetFullPath("uploads").TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new IOException("The path leads out of its folder.");
        }
        using (var stream = new FileStream(target, FileMode.Create))
        {
            file.CopyTo(stream);
        }
    }
}
