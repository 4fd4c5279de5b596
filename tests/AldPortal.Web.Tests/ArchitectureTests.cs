using System.Reflection;
using AldPortal.Core.Content;

namespace AldPortal.Web.Tests;

public class ArchitectureTests
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

    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;
}
