using System;
using System.IO;
using System.IO.Compression;
using Microsoft.Extensions.Logging;

namespace Warehouse.Catalogue;

public sealed class ArchiveImporter
{
    private readonly ILogger<ArchiveImporter> _logger;

    public ArchiveImporter(ILogger<ArchiveImporter> logger) => _logger = logger;

    public int Import(string archivePath, string targetDirectory)
    {
        int count = 0;
        using ZipArchive archive = ZipFile.OpenRead(archivePath);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            if (string.IsNullOrEmpty(entry.Name))
                continue;

            var destination = Path.Combine(targetDirectory, entry.FullName);
            Directory.CreateDirectory(Path.GetDirectoryName(destination)!);
            entry.ExtractToFile(destination, overwrite: true);
            count++;
        }
        _logger.LogInformation("Imported {Count} files", count);
        return count;
    }
}
