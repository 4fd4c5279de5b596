using System.Globalization;
using System.Reflection;

namespace AldPortal.Storage.Schema;

/// <summary>One step of the schema: a file Schema/{database}/{number}-{name}.sql, never changed once it was released.</summary>
/// <param name="Version">The number, from 1 without gaps; the schema has this version after the step.</param>
/// <param name="Name">What the step is about.</param>
/// <param name="Sql">Its statements.</param>
internal sealed record Migration(int Version, string Name, string Sql)
{
    /// <summary>All steps for a database, in order.</summary>
    public static IReadOnlyList<Migration> All(string database)
    {
        string folder = $"Schema/{database}/";
        Assembly assembly = typeof(Migration).Assembly;
        Migration[] steps = [.. assembly.GetManifestResourceNames()
            .Select(resource => resource.Replace('\\', '/') is string path && path.StartsWith(folder, StringComparison.Ordinal) ? Read(assembly, resource, path[folder.Length..]) : null)
            .OfType<Migration>()
            .OrderBy(step => step.Version)];
        return steps.Select(step => step.Version).SequenceEqual(Enumerable.Range(1, steps.Length))
            ? steps
            : throw new InvalidOperationException($"The steps in {folder} are not numbered from 1 without gaps.");
    }

    private static Migration Read(Assembly assembly, string resource, string file)
    {
        string[] parts = Path.GetFileNameWithoutExtension(file).Split('-', 2);
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return new Migration(int.Parse(parts[0], CultureInfo.InvariantCulture), parts[1], reader.ReadToEnd());
    }
}
