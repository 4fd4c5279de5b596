using System.Reflection;
using System.Text.RegularExpressions;
using AldPortal.Core.Content;

namespace AldPortal.Web.Tests;

public partial class ArchitectureTests
{
    private static readonly Assembly Core = typeof(PortalContent).Assembly;
    private static readonly Assembly Web = typeof(Program).Assembly;

    [Theory]
    [InlineData("Microsoft.AspNetCore")]
    [InlineData("Microsoft.EntityFrameworkCore")]
    [InlineData("AldPortal.Web")]
    [InlineData("AldPortal.Storage")]
    public void Core_References_LeadNowhereOutwards(string forbidden)
    {
        Assert.DoesNotContain(Core.GetReferencedAssemblies(), name => name.Name!.StartsWith(forbidden, StringComparison.Ordinal));
    }

    [Fact]
    public void Storage_References_CoreButNotWeb()
    {
        string[] names = [.. typeof(Storage.StorageServices).Assembly.GetReferencedAssemblies().Select(name => name.Name!)];
        Assert.Contains("AldPortal.Core", names);
        Assert.DoesNotContain("AldPortal.Web", names);
    }

    [Fact]
    public void Web_UsesStorage_OnlyWhereItIsPutTogether()
    {
        string[] users =
        [
            .. Web.GetTypes()
                .Where(type => type.GetFields(All).Select(field => field.FieldType)
                    .Concat(type.GetConstructors(All).SelectMany(constructor => constructor.GetParameters()).Select(parameter => parameter.ParameterType))
                    .Any(used => used.Assembly == typeof(Storage.StorageServices).Assembly))
                .Select(type => type.FullName!),
        ];
        Assert.All(users, user => Assert.StartsWith("AldPortal.Web.Hosting.", user));
    }

    // A thread that waits for sockets may run any code after an await; blocked, it would hold up every reader (docs/decisions/socket-threads.md).
    [Fact]
    public void Server_Source_NeverBlocksOnATask()
    {
        string sources = Path.Combine(RepositoryFolder(), "src");
        string[] files =
        [
            .. new[] { "AldPortal.Web", "AldPortal.Storage" }.SelectMany(project => new[] { "*.cs", "*.razor" }
                .SelectMany(pattern => Directory.EnumerateFiles(Path.Combine(sources, project), pattern, SearchOption.AllDirectories)))
                .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/node_modules/", StringComparison.Ordinal)),
        ];
        Assert.NotEmpty(files);
        Assert.Empty(files.SelectMany(file => File.ReadLines(file).Where(line => Blocking().IsMatch(line)).Select(line => $"{file}: {line.Trim()}")));
    }

    [GeneratedRegex(@"\.GetAwaiter\(\)|\bTask\.Wait(All|Any)\(|\.Wait\(|Async\([^()]*\)\.Result\b")]
    private static partial Regex Blocking();

    private static string RepositoryFolder()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AldPortal.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("No folder above the tests holds AldPortal.sln.");
    }

    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;
}
