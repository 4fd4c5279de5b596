namespace AldPortal.Core.Checklist.Export;

/// <summary>One request to the authors: as the checklist words it, and as the reviewer left it.</summary>
/// <param name="Original">The checklist's words, without a number.</param>
/// <param name="Text">The reviewer's words; empty where it was left out.</param>
public sealed record RequestEntry(string Original, string Text)
{
    /// <summary>True where the reviewer takes it out.</summary>
    public bool IsLeftOut => string.IsNullOrWhiteSpace(Text);

    /// <summary>True where the words were changed.</summary>
    public bool IsEdited => Text != Original;
}

/// <summary>Requests and the reviewer's changes to them.</summary>
public static class RequestList
{
    /// <summary>The requests with the changes.</summary>
    public static IReadOnlyList<RequestEntry> Of(IReadOnlyList<string> numbered, IReadOnlyDictionary<string, string> edits) =>
        [.. numbered.Select(WithoutNumber).Select(original => new RequestEntry(original, edits.GetValueOrDefault(original, original)))];

    /// <summary>The requests that stay, numbered anew.</summary>
    public static IReadOnlyList<string> Numbered(IEnumerable<RequestEntry> entries) =>
        [.. entries.Where(entry => !entry.IsLeftOut).Select((entry, i) => $"{i + 1}. {entry.Text.Trim()}")];

    /// <summary>"12. Please …" becomes "Please …".</summary>
    public static string WithoutNumber(string request)
    {
        int dot = request.IndexOf(". ", StringComparison.Ordinal);
        return dot > 0 && request.AsSpan(0, dot).IndexOfAnyExceptInRange('0', '9') < 0 ? request[(dot + 2)..] : request;
    }
}
