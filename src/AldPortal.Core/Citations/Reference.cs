using System.Text.Json;
using System.Text.Json.Nodes;
using AldPortal.Core.Content;

namespace AldPortal.Core.Citations;

/// <summary>An author's name.</summary>
/// <param name="Family">Family name with diacritics.</param>
/// <param name="Given">Initials as printed; null for a group.</param>
public sealed record Author(string Family, string? Given);

/// <summary>One paper of the review's reference list, or the review itself. Titles and DOIs are null where the review prints none.</summary>
public sealed record Reference
{
    /// <summary>"1" … "194", or "review".</summary>
    public required string Id { get; init; }

    /// <summary>The number in the review's list; null for the review itself.</summary>
    public int? Number { get; init; }

    /// <summary>CSL type, such as "article-journal".</summary>
    public required string Type { get; init; }

    /// <summary>Authors in printed order.</summary>
    public IReadOnlyList<Author> Authors { get; init; } = [];

    /// <summary>True where the review's list ends the authors with "et al.".</summary>
    public bool AuthorsShortened { get; init; }

    /// <summary>Title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Journal or proceedings as printed (abbreviated), or null.</summary>
    public string? ContainerTitle { get; init; }

    /// <summary>Year of publication, or null.</summary>
    public int? Year { get; init; }

    /// <summary>Volume, or null.</summary>
    public string? Volume { get; init; }

    /// <summary>Pages or article number, or null.</summary>
    public string? Pages { get; init; }

    /// <summary>DOI, or null.</summary>
    public string? Doi { get; init; }

    /// <summary>Address, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The entry as CSL-JSON, as the content file holds it.</summary>
    public required JsonObject Csl { get; init; }

    /// <summary>Short form for running text: "Wu et al., 2022".</summary>
    public string ShortLabel
    {
        get
        {
            string names = Authors switch
            {
                [] => ContainerTitle ?? Id,
                [var only] => AuthorsShortened ? only.Family + " et al." : only.Family,
                [var first, var second] when !AuthorsShortened => $"{first.Family} and {second.Family}",
                _ => Authors[0].Family + " et al.",
            };
            return Year is int year ? $"{names}, {year}" : names;
        }
    }
}

/// <summary>Reads <c>references.json</c> (CSL-JSON).</summary>
public static class ReferenceLoader
{
    private const string File = "references.json";

    /// <summary>All references in the order of the file; a number that is missing, doubled or outside 1-194 is a problem.</summary>
    public static IReadOnlyList<Reference> Load(ContentFolder folder, ContentProblems problems)
    {
        if (folder.Read(File, problems) is not string text)
            return [];
        JsonArray? entries = null;
        try
        {
            entries = JsonNode.Parse(text) as JsonArray;
        }
        catch (JsonException exception)
        {
            problems.Add(File, (int)(exception.LineNumber ?? 0) + 1, $"this is not valid JSON: {exception.Message}");
            return [];
        }
        Reference[] references = [.. (entries ?? []).OfType<JsonObject>().Select(entry => Read(entry, problems))];
        foreach (IGrouping<string, Reference> same in references.GroupBy(reference => reference.Id).Where(group => group.Count() > 1))
            problems.Add(File, 0, $"the reference “{same.Key}” is there {same.Count()} times");
        foreach (int number in Enumerable.Range(1, ReviewReferences.Count).Where(number => references.All(reference => reference.Number != number)))
            problems.Add(File, 0, $"reference {number} is missing");
        return references;
    }

    private static Reference Read(JsonObject entry, ContentProblems problems)
    {
        string id = Text(entry, "id") ?? "";
        int? number = int.TryParse(id, out int parsed) ? parsed : null;
        if (number is int value ? !ReviewReferences.Contains(value) : id != "review")
            problems.Add(File, 0, $"the reference id “{id}” is neither 1-{ReviewReferences.Count} nor review");
        return new Reference
        {
            Id = id,
            Number = number,
            Type = Text(entry, "type") ?? "article-journal",
            Authors = [.. (entry["author"] as JsonArray ?? []).OfType<JsonObject>().Select(AuthorOf)],
            AuthorsShortened = Text(entry, "note")?.Contains("et al.", StringComparison.Ordinal) == true,
            Title = Text(entry, "title"),
            ContainerTitle = Text(entry, "container-title"),
            Year = (int?)(entry["issued"]?["date-parts"]?[0]?[0]?.GetValue<double>()),
            Volume = Text(entry, "volume"),
            Pages = Text(entry, "page") ?? Text(entry, "number"),
            Doi = Text(entry, "DOI"),
            Url = Text(entry, "URL"),
            Csl = entry,
        };
    }

    private static Author AuthorOf(JsonObject author)
    {
        string? particle = Text(author, "non-dropping-particle");
        string family = Text(author, "family") ?? Text(author, "literal") ?? "";
        return new Author(particle is null ? family : $"{particle} {family}", Text(author, "given"));
    }

    private static string? Text(JsonObject entry, string key) => entry[key]?.ToString() is { Length: > 0 } text ? text : null;
}
