using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace AldPortal.Web.Tests;

/// <summary>Finds AngleSharp.Diffing where the project file put it (see there).</summary>
internal static class BunitCompatibility
{
    [ModuleInitializer]
    internal static void FindDiffing() => AssemblyLoadContext.Default.Resolving += (context, name) =>
        name.Name == "AngleSharp.Diffing"
            ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "compat", "AngleSharp.Diffing.dll"))
            : null;
}
