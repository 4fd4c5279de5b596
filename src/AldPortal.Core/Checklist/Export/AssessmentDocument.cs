using System.Text.Json;
using System.Text.Json.Serialization;
using AldPortal.Core.Content;

namespace AldPortal.Core.Checklist.Export;

/// <summary>A text that was read: its name and size, never the text itself.</summary>
/// <param name="Name">File name or "text".</param>
/// <param name="Length">Length in UTF-16 units.</param>
public sealed record DocumentSource(string Name, int Length);

/// <summary>
/// An assessment as it is exported, imported and saved: what was found, what the reviewer answered, and the requests as the
/// reviewer left them. It holds quotes but not the manuscript. Written twice, it gives the same bytes.
/// </summary>
public sealed record AssessmentDocument
{
    /// <summary>What the file says it is.</summary>
    public const string FormatName = "aldportal-assessment";

    /// <summary>Version of the format.</summary>
    public const int CurrentVersion = 1;

    private static readonly JsonSerializerOptions Options = PortalJson.Configure(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
    });

    /// <summary>Always <see cref="FormatName"/>.</summary>
    public string Format { get; init; } = FormatName;

    /// <summary>Version of the format, from 1.</summary>
    public int FormatVersion { get; init; } = CurrentVersion;

    /// <summary>What the reviewer calls it; may be empty.</summary>
    public string Title { get; init; } = "";

    /// <summary>Who assessed, as the reviewer wants to be called; may be empty.</summary>
    public string Reviewer { get; init; } = "";

    /// <summary>The texts that were read.</summary>
    public IReadOnlyList<DocumentSource> Sources { get; init; } = [];

    /// <summary>The reviewer's own answers by item id.</summary>
    public IReadOnlyDictionary<string, Answer> Answers { get; init; } = new SortedDictionary<string, Answer>(StringComparer.Ordinal);

    /// <summary>Ids of items whose finding the reviewer accepted.</summary>
    public IReadOnlyList<string> Accepted { get; init; } = [];

    /// <summary>Requests that the reviewer changed, by the original words; empty words mean "left out".</summary>
    public IReadOnlyDictionary<string, string> RequestEdits { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The numbered requests as they go to the authors.</summary>
    public IReadOnlyList<string> Requests { get; init; } = [];

    /// <summary>What was found.</summary>
    public required AssessmentView Assessment { get; init; }

    /// <summary>The document as indented JSON in UTF-8.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, Options);

    /// <summary>Reads a document.</summary>
    /// <exception cref="AssessmentFormatException">It is none; the message says why.</exception>
    public static AssessmentDocument Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            if (utf8.StartsWith("\uFEFF"u8))
                utf8 = utf8[3..];
            AssessmentDocument document = JsonSerializer.Deserialize<AssessmentDocument>(utf8, Options) ?? throw new AssessmentFormatException("The file holds null.");
            if (document.Format != FormatName)
                throw new AssessmentFormatException($"The file says it is “{document.Format}”; an export of the checklist says “{FormatName}”.");
            if (document.FormatVersion is < 1 or > CurrentVersion)
                throw new AssessmentFormatException($"The file has version {document.FormatVersion} of the format; this portal reads up to {CurrentVersion}.");
            return document;
        }
        catch (JsonException problem)
        {
            string place = problem.LineNumber is long line ? $" (line {line + 1}{(problem.Path is { Length: > 1 } path ? $", at {path}" : "")})" : "";
            throw new AssessmentFormatException($"The file is no assessment exported as JSON{place}.");
        }
        catch (InvalidOperationException)
        {
            throw new AssessmentFormatException("The file holds characters that are not well-formed Unicode.");
        }
    }
}

/// <summary>A file that is no assessment; the message is for the reader.</summary>
public sealed class AssessmentFormatException(string message) : Exception(message);
