using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace AldPortal.Web.Shell;

/// <summary>Addresses of static files with a hash of their content, so that browsers may keep them for a year.</summary>
public sealed class AssetVersions(IWebHostEnvironment environment)
{
    /// <summary>Query parameter that carries the hash.</summary>
    public const string Parameter = "v";

    private readonly ConcurrentDictionary<string, string> addresses = new();

    /// <summary>The versioned address of a file below the web root, such as "css/site.css".</summary>
    public string this[string file] => addresses.GetOrAdd(file, Versioned);

    private string Versioned(string file)
    {
        using Stream? stream = environment.WebRootFileProvider.GetFileInfo(file) is { Exists: true } info ? info.CreateReadStream() : null;
        return stream is null ? $"/{file}" : $"/{file}?{Parameter}={Convert.ToHexStringLower(SHA256.HashData(stream))[..10]}";
    }
}
